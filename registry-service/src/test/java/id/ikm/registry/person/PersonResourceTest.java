package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.BANYUASIN;
import static id.ikm.registry.person.PersonFixtures.KISARAN_TIMUR;
import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.PURPOSE;
import static id.ikm.registry.person.PersonFixtures.aNik;
import static id.ikm.registry.person.PersonFixtures.aPerson;
import static id.ikm.registry.person.PersonFixtures.aPersonIn;
import static id.ikm.registry.person.PersonFixtures.aPersonWith;
import static id.ikm.registry.person.PersonFixtures.as;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static id.ikm.registry.person.PersonFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.Sex;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PersonResourceTest {

    @Test
    void answersWithMasks() {
        var command = aPerson();
        var path = registered(command);

        var answer = asOfficer()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("nik", equalTo(command.nik().mask()))
                .body("name", equalTo("A••• N•••"))
                .body("phone", equalTo(command.phone().mask()))
                .body("email", equalTo("a•••@example.id"))
                .body("addressLine", equalTo("••••••"))
                .body("sex", equalTo("FEMALE"))
                .extract()
                .asString();
        assertThat(answer)
                .doesNotContain(command.nik().digits(), command.phone().e164(), command.name(), command.addressLine());
    }

    @Test
    void needsNoMoreThanANameAndARegion() {
        asOfficer()
                .body(Map.of("name", "Rahmah", "regionCode", "12.09"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("nik", nullValue())
                .body("sex", nullValue());
    }

    @Test
    void refusesASecondPersonWithTheSameNikAndPointsToTheFirst() {
        var nik = aNik();
        var first = registered(aPersonWith(nik));

        asOfficer()
                .header("Accept-Language", "en")
                .body(aPersonWith(nik))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/nik"))
                .body("errors[0].detail", containsString(idIn(first)))
                .body("errors[0].detail", not(containsString(nik.digits())));
    }

    @Test
    void letsOneOfManyWinWhoRegisterTheSameNikAndPointsTheOthersToIt() throws Exception {
        var nik = aNik();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<io.restassured.response.Response>>mapToObj(
                            i -> () -> asOfficer().body(aPersonWith(nik)).post(PATH))
                    .toList());
            String winner = null;
            for (var answer : answers) {
                winner = answer.get().statusCode() == 201 ? answer.get().path("id") : winner;
            }

            assertThat(winner).isNotNull();
            for (var answer : answers) {
                if (answer.get().statusCode() != 201) {
                    answer.get()
                            .then()
                            .statusCode(409)
                            .body("errors[0].code", equalTo("person.nik-taken"))
                            .body("errors[0].detail", endsWith(winner + "."));
                }
            }
            assertThat(answers.stream().filter(a -> a.resultNow().statusCode() == 201))
                    .hasSize(1);
        }
    }

    @Test
    void warnsOfWhatLooksOddAndTakesItAllTheSame() {
        var man = new Nik("999999" + "17" + aNik().digits().substring(8));

        asOfficer()
                .body(new RegisterPerson(
                        "Aminah",
                        KISARAN_TIMUR,
                        man,
                        Sex.FEMALE,
                        new id.ikm.privacy.particulars.PhoneNumber("0812345"),
                        null,
                        null,
                        null))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("sex", equalTo("FEMALE"))
                .body("warnings.pointer", contains("/nik", "/sex", "/phone"))
                .body("warnings.code", contains("nik.region-unknown", "person.sex-differs", "phone.odd"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"nik\": \"1209203002900001\"`     | /nik         | nik.birthday",
                "`\"nik\": \"1209205708900000\"`     | /nik         | nik.serial",
                "`\"nik\": \"120920••••••0001\"`     | /nik         | nik.malformed",
                "`\"nik\": 1209205708900001`         | /nik         | field.type",
                "`\"phone\": \"tidak ada\"`          | /phone       | phone.malformed",
                "`\"email\": \"aminah\"`             | /email       | email.malformed",
                "`\"addressLine\": \"••••••\"`       | /addressLine | mask.returned",
                "`\"addressLine\": \"\"`             | /addressLine | constraint.Size",
                "`\"sex\": \"F\"`                    | /sex         | field.type",
                "`\"erasedAt\": \"2026-01-01\"`      | /erasedAt    | field.unknown"
            })
    void saysInBothLanguagesWhatIsWrong(String field, String pointer, String code) {
        var body = "{\"name\": \"Aminah\", \"regionCode\": \"12.09\", " + field + "}";

        var texts = java.util.stream.Stream.of("id", "en")
                .map(language -> asOfficer()
                        .header("Accept-Language", language)
                        .body(body)
                        .post(PATH)
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains(pointer))
                        .body("errors.code", contains(code))
                        .extract()
                        .<String>path("errors[0].detail"))
                .toList();

        assertThat(texts).doesNotHaveDuplicates().noneMatch(text -> text.contains("3002900001"));
    }

    @Test
    void changesAPersonForWhoKnowsTheVersion() {
        var command = aPerson();
        var path = registered(command);
        var change = new RegisterPerson("Siti", KISARAN_TIMUR, command.nik(), null, null, null, null, null);

        asOfficer().body(change).put(path).then().statusCode(428);
        asOfficer().header("If-Match", "\"7\"").body(change).put(path).then().statusCode(412);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("S•••"))
                .body("phone", nullValue());
    }

    @Test
    void hidesWhoLivesOutsideTheCallersRegion() {
        var command = aPersonIn(BANYUASIN);
        var path = registered(command);

        asOfficer().get(path).then().statusCode(404);
        asOfficer()
                .header(PURPOSE, "VERIFICATION")
                .get(path + "/personal-data")
                .then()
                .statusCode(404);
        asOfficer().get(path + "/access-log").then().statusCode(404);
        asOfficer()
                .header(PURPOSE, "VERIFICATION")
                .body(new LookUpPerson(command.nik()))
                .post(PATH + "/lookups")
                .then()
                .statusCode(404);
        asOfficer().header("If-Match", "\"0\"").body(command).put(path).then().statusCode(403);
        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(path + "?reason=SUBJECT_REQUEST")
                .then()
                .statusCode(403);
        asOfficer().body(command).post(PATH).then().statusCode(403);
    }

    @Test
    void listsThePeopleOfTheRegion() {
        var here = registered(aPerson());
        var elsewhere = registered(aPersonIn(BANYUASIN));

        as("auditor")
                .get(PATH + "?limit=1000")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(idIn(here)))
                .body("data.id", not(hasItem(idIn(elsewhere))));
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
