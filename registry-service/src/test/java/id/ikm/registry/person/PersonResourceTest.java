package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.BANYUASIN;
import static id.ikm.registry.person.PersonFixtures.KISARAN_TIMUR;
import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.PURPOSE;
import static id.ikm.registry.person.PersonFixtures.aPerson;
import static id.ikm.registry.person.PersonFixtures.aPersonIn;
import static id.ikm.registry.person.PersonFixtures.as;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static id.ikm.registry.person.PersonFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

        assertThat(everybody()).contains(idIn(here)).doesNotContain(idIn(elsewhere));
    }

    /** Imports have brought in more people than a page shows. */
    private static List<String> everybody() {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = as("auditor").queryParam("limit", 1000);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get(PATH);
            ids.addAll(answer.path("data.id"));
            cursor = answer.path("page.nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
