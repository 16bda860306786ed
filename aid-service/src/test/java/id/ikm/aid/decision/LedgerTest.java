package id.ikm.aid.decision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class LedgerTest {

    private static final String PATH = "/aid/v1/decisions";

    @Inject
    Ledger ledger;

    @Inject
    EntityManager database;

    private final Subject subject = new Subject(SubjectKind.APPLICATION, UUID.randomUUID(), "12.09.12");

    @Test
    @ActivateRequestContext
    void tellsTheDecisionsInTheirOrder() {
        twoDecisions();

        read("12.09")
                .body("data.number", contains(1, 2))
                .body("data.act", contains("SUBMITTED", "REJECTED"))
                .body("data[1].reason", equalTo("Berkas kurang"))
                .body("data[1].after.state", equalTo("REJECTED"));
        verification().body("intact", equalTo(true)).body("decisions", equalTo(2));
        assertThat(ledger.officers(subject.id(), Set.of("SUBMITTED"))).containsExactly("anonymous");
        assertThat(ledger.officers(subject.id(), Set.of("APPROVED"))).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void tellsNothingOfAnotherRegion() {
        twoDecisions();

        read("12.71").body("data.size()", equalTo(0));
    }

    @Test
    @ActivateRequestContext
    void refusesToChangeOrRemoveALine() {
        twoDecisions();

        assertThatThrownBy(() -> sql("update decision set act = 'APPROVED' where subject_id = ?1"))
                .hasStackTraceContaining("only ever added");
        assertThatThrownBy(() -> sql("delete from decision where subject_id = ?1"))
                .hasStackTraceContaining("only ever added");
    }

    @Test
    @ActivateRequestContext
    void findsALineThatSomebodyWithAllRightsAltered() {
        twoDecisions();

        sql("alter table decision disable trigger decision_insert_only");
        try {
            sql("update decision set reason = 'Lengkap' where number = 2 and subject_id = ?1");
        } finally {
            sql("alter table decision enable trigger decision_insert_only");
        }

        verification().body("intact", equalTo(false)).body("brokenAt", equalTo(2));
    }

    @Test
    @ActivateRequestContext
    void findsALineThatIsMissing() {
        twoDecisions();

        sql("alter table decision disable trigger decision_insert_only");
        try {
            sql("delete from decision where number = 1 and subject_id = ?1");
        } finally {
            sql("alter table decision enable trigger decision_insert_only");
        }

        verification().body("intact", equalTo(false)).body("brokenAt", equalTo(2));
    }

    @Test
    void hasNothingToSayOfAThingThatNobodyDecidedAbout() {
        verification()
                .body("intact", equalTo(true))
                .body("decisions", equalTo(0))
                .body("head", nullValue());
    }

    private void twoDecisions() {
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.add(subject, "SUBMITTED", null, Map.of("state", "SUBMITTED"));
            ledger.add(subject, "REJECTED", "Berkas kurang", Map.of("state", "REJECTED"));
        });
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(statement);
            if (statement.contains("?1")) {
                query.setParameter(1, subject.id());
            }
            query.executeUpdate();
        });
    }

    private ValidatableResponse read(String region) {
        return given().auth()
                .oauth2(Tokens.of("auditor", region))
                .get(PATH + "?subject=" + subject.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse verification() {
        return given().auth()
                .oauth2(Tokens.of("auditor", "12"))
                .get(PATH + "/verification?subject=" + subject.id())
                .then()
                .statusCode(200);
    }
}
