package id.ikm.aid.application;

import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.submitted;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class VisitPositionTest {

    @Inject
    EntityManager database;

    @Test
    void isReadExactlyForAPurposeAloneAndOnRecord() {
        var id = broughtTo(submitted(anOpenPackage()), "/administrative-verification", "/field-verification");
        var path = PATH + "/" + id;

        as("aid-verifier", "12.09").get(path + "/position").then().statusCode(400);
        as("aid-verifier", "12.09")
                .header("X-Purpose", "FIELD_VISIT; pemantauan")
                .get(path + "/position")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("latitude", equalTo(2.98765f))
                .body("longitude", equalTo(99.61234f));
        as("auditor", "12.09")
                .get(path + "/access-log")
                .then()
                .statusCode(200)
                .body("data.purpose", contains("FIELD_VISIT"));
        as("auditor", "12.09")
                .header("X-Purpose", "AUDIT")
                .get(path + "/position")
                .then()
                .statusCode(403);
        as("aid-verifier", "16.07")
                .header("X-Purpose", "AUDIT")
                .get(path + "/position")
                .then()
                .statusCode(404);
    }

    @Test
    void standsNowhereInTheClear() {
        var id = broughtTo(submitted(anOpenPackage()), "/administrative-verification", "/field-verification");

        var stored = QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                                select cast(to_jsonb(a) as text) || (select string_agg(cast(d.after as text), '')
                                                                     from decision d where d.subject_id = a.id)
                                from aid_application a where id = ?1
                                """, String.class)
                .setParameter(1, UUID.fromString(id))
                .getSingleResult());

        assertThat((String) stored).contains("2.99").doesNotContain("2.98765").doesNotContain("99.61234");
    }

    @Test
    void isNotFoundWhereNobodyWas() {
        as("aid-verifier", "12.09")
                .header("X-Purpose", "FIELD_VISIT")
                .get(PATH + "/" + submitted(anOpenPackage()) + "/position")
                .then()
                .statusCode(404);
    }
}
