package id.ikm.registry.group;

import static id.ikm.registry.group.GroupFixtures.PATH;
import static id.ikm.registry.group.GroupFixtures.aBusinessIn;
import static id.ikm.registry.group.GroupFixtures.aChangeTo;
import static id.ikm.registry.group.GroupFixtures.aCooperative;
import static id.ikm.registry.group.GroupFixtures.aGroup;
import static id.ikm.registry.group.GroupFixtures.aGroupIn;
import static id.ikm.registry.group.GroupFixtures.aGroupNamed;
import static id.ikm.registry.group.GroupFixtures.anAhuNumber;
import static id.ikm.registry.group.GroupFixtures.as;
import static id.ikm.registry.group.GroupFixtures.asOfficer;
import static id.ikm.registry.group.GroupFixtures.formed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class GroupResourceTest {

    @Test
    void knowsAGroupByNothingButANameAndADistrict() {
        var id = formed(aGroup());

        as("auditor", "12.09")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("GROUP"))
                .body("leaders.size()", equalTo(0))
                .body("ahuNumber", nullValue());
        as("auditor", "12.09").get(PATH + "/" + id + "/members").then().body("data.size()", equalTo(0));
    }

    @Test
    void holdsTheBusinessesThatItWasFormedWith() {
        var member = aBusinessIn("12.09.12");

        var id = formed(aGroupIn("12.09.12", Set.of(UUID.fromString(member))));

        as("auditor", "12.09").get(PATH + "/" + id + "/members").then().body("data.member.id", contains(member));
        as("auditor", "12.09").get(PATH + "?member=" + member).then().body("data.id", contains(id));
    }

    @Test
    void refusesAMemberThatTheCallerCannotSee() {
        var elsewhere = UUID.fromString(aBusinessIn("16.07"));

        asOfficer()
                .body(aGroupIn("12.09.12", Set.of(elsewhere)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/memberBusinessIds"));
    }

    @Test
    void changesItsFactsAndGrowsItsVersion() {
        var id = formed(aGroup());

        asOfficer()
                .body(aChangeTo("Selawan Asri"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Selawan Asri"));
        asOfficer().body(aChangeTo("x")).put(PATH + "/" + id).then().statusCode(428);
        asOfficer()
                .body(aChangeTo("x"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void anAhuNumberIsOfOneCooperative() {
        var number = anAhuNumber();
        var first = formed(aCooperative(number));

        asOfficer()
                .body(aCooperative(new AhuNumber(number.value().toLowerCase())))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/ahuNumber"));
        as("auditor", "12.09").get(PATH + "/" + first).then().body("ahuNumber", equalTo(number.value()));
    }

    @Test
    void anOddAhuNumberIsToldButKept() {
        asOfficer()
                .body(aCooperative(new AhuNumber("518/BH/" + UUID.randomUUID())))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.code", contains("group.ahu-unusual"));
    }

    @Test
    void isFoundByWordsOfItsNameInAnyOrderAndMisspelt() {
        var word = "w" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "ganda";
        var id = formed(aGroupNamed("Tenun " + word + " Sejahtera"));
        var misspelt = "?region=12.09&q=sejahtera " + word.substring(0, 3) + word.substring(4);

        as("auditor", "12.09").get(PATH + misspelt).then().body("data.id", hasItem(id));
        as("auditor", "12.09").get(PATH + "?q=batik " + word).then().body("data.id", not(hasItem(id)));
    }

    @Test
    void isGoneForGoodOnceDissolved() {
        var id = formed(aGroup());
        var dissolution = Map.of("dissolvedOn", "2026-01-05", "reason", "tidak aktif");

        asOfficer()
                .body(dissolution)
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/dissolution")
                .then()
                .statusCode(200)
                .body("dissolvedOn", equalTo("2026-01-05"));

        asOfficer()
                .body(dissolution)
                .header("If-Match", "*")
                .post(PATH + "/" + id + "/dissolution")
                .then()
                .statusCode(422);
        asOfficer()
                .body(aChangeTo("x"))
                .header("If-Match", "*")
                .put(PATH + "/" + id)
                .then()
                .statusCode(422);
        as("auditor", "12.09").get(PATH + "?dissolved=false&limit=1000").then().body("data.id", not(hasItem(id)));
    }

    @Test
    void warnsInTheLanguageOfTheCallerOfACodeThatTheListDoesNotHaveYet() {
        var command = Map.of(
                "name",
                "Kelompok " + UUID.randomUUID(),
                "regionCode",
                "12.09.12",
                "mainKbli",
                Map.of("edition", "2020", "code", "47999"));

        asOfficer()
                .header("Accept-Language", "en")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.code", contains("kbli.code-not-loaded"))
                .body("warnings[0].detail", startsWith("Code 47999"));
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var id = formed(aGroupIn("16.07", Set.of()));

        asOfficer().get(PATH + "/" + id).then().statusCode(404);
        asOfficer().get(PATH + "/" + id + "/members").then().statusCode(404);
        asOfficer().get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        asOfficer().get(PATH + "?region=16.07").then().statusCode(403);
        asOfficer().body(aGroupIn("16.07", Set.of())).post(PATH).then().statusCode(403);
        asOfficer()
                .body(aChangeTo("x"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
    }
}
