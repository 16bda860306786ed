package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.KISARAN_TIMUR;
import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.aNik;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.Sex;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PersonBadInputTest {

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
}
