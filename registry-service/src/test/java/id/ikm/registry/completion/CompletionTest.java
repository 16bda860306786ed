package id.ikm.registry.completion;

import static id.ikm.registry.person.PersonFixtures.aPerson;
import static id.ikm.registry.person.PersonFixtures.registered;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records as they were before there were ids of households and addresses: with what is sealed, and without the ids. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class CompletionTest {

    private static final String PATH = "/registry/v1/opaque-ids/completion";

    @Inject
    EntityManager database;

    @Test
    void givesAPersonTheIdsThatEverybodyThereHasAndLogsTheReading() {
        var path = registered(aPerson());
        String address = admin().get(path).path("addressId");
        forget("update person set address_id = null, version = 0 where id = ?1", path);
        admin().get(path).then().body("addressId", nullValue());

        completeAll();

        admin().get(path).then().body("addressId", equalTo(address)).header("ETag", equalTo("\"1\""));
        admin().get(path + "/access-log").then().body("data.fields.flatten()", hasItem("ADDRESS_LINE"));
    }

    @Test
    void givesABusinessTheIdOfItsAddressAndWritesItsHistory() {
        String path = as("registry-officer", "*")
                .body("""
                        {"name": "Dapur %s", "regionCode": "12.09.20", "contact": {"addressLine": "Jalan Melati 12"}}
                        """.formatted(UUID.randomUUID()))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String address = admin().get(path).path("contact.addressId");
        forget("update business set contact = contact - 'addressId' where id = ?1", path);

        completeAll();

        admin().get(path).then().body("contact.addressId", equalTo(address));
        admin().get(path + "/history").then().body("data.kind", hasItem("CHANGED"));
    }

    @Test
    void isAskedForByTheNationsAdministratorForAPurpose() {
        as("admin", "12.09")
                .header("X-Purpose", "DUPLICATE_CHECK")
                .post(PATH)
                .then()
                .statusCode(403);
        as("registry-officer", "*").header("X-Purpose", "AID").post(PATH).then().statusCode(403);
        admin().post(PATH).then().statusCode(400);
    }

    private void forget(String statement, String path) {
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement)
                .setParameter(1, id)
                .executeUpdate());
    }

    /** In the end there is nothing left to do. */
    private static void completeAll() {
        int done;
        int calls = 0;
        do {
            var answer = complete().extract();
            done = answer.<Integer>path("people") + answer.<Integer>path("businesses");
            assertThat(calls++).isLessThan(100);
        } while (done > 0);
    }

    private static ValidatableResponse complete() {
        return admin().header("X-Purpose", "DUPLICATE_CHECK").post(PATH).then().statusCode(200);
    }

    private static RequestSpecification admin() {
        return as("admin", "*");
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
