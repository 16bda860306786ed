package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.A_PRODUCER;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What allowed-actions tells is what the calls then answer, for every status and role. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class AllowedActionTest {

    private static final Reason REASON = new Reason("uji");

    private static final Map<String, Object> BODIES = Map.of(
            "CHANGE", aChangeTo("Nama Lain", A_PRODUCER, null),
            "RETURN", REASON,
            "CONFIRM", new ConfirmBusiness(LocalDate.now(ZoneId.of("Asia/Jakarta")), null),
            "VISIT", new RecordVisit(LocalDate.now(ZoneId.of("Asia/Jakarta")), null, null),
            "SUSPEND", REASON,
            "REINSTATE", REASON,
            "CLOSE", REASON);

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "DRAFT, registry-officer",
        "DRAFT, registry-verifier",
        "SUBMITTED, registry-officer",
        "SUBMITTED, registry-verifier",
        "VERIFIED, registry-officer",
        "VERIFIED, registry-verifier",
        "SUSPENDED, registry-officer",
        "SUSPENDED, registry-verifier",
        "CLOSED, registry-officer",
        "CLOSED, registry-verifier",
        "VERIFIED, auditor"
    })
    void tellWhatTheCallsAnswer(Business.Status status, String role) {
        for (var action : actions(aBusinessThatIs(status), role)) {
            var name = (String) action.get("action");
            var id = aBusinessThatIs(status);
            int answer = attempt(action, id, role);
            boolean allowed = (Boolean) action.get("allowed");
            assertThat(answer)
                    .as("%s a %s business as %s: %s", name, status, role, action.get("obstacle"))
                    .isIn(allowed ? List.of(200) : List.of(403, 422));
            assertThat(action.get("obstacle") == null).isEqualTo(allowed);
        }
    }

    private static List<Map<String, Object>> actions(String id, String role) {
        List<Map<String, Object>> all =
                as(role).get(PATH + "/" + id + "/allowed-actions").jsonPath().getList("$");
        return all.stream()
                .filter(action -> !((String) action.get("action")).endsWith("MERGE"))
                .toList();
    }

    private static int attempt(Map<String, Object> action, String id, String role) {
        var path = (String) action.get("path");
        return as(role).header("If-Match", "*")
                .body(BODIES.getOrDefault((String) action.get("action"), Map.of()))
                .request(
                        Method.valueOf((String) action.get("method")),
                        path.replaceFirst("businesses/[^/]+", "businesses/" + id))
                .statusCode();
    }

    private static String aBusinessThatIs(Business.Status status) {
        var id = registered(status == Business.Status.DRAFT ? aDraft() : aBusiness());
        var path = PATH + "/" + id;
        if (status == Business.Status.VERIFIED || status == Business.Status.SUSPENDED) {
            asVerifier()
                    .header("If-Match", "*")
                    .post(path + "/verification")
                    .then()
                    .statusCode(200);
        }
        if (status == Business.Status.SUSPENDED) {
            asVerifier()
                    .header("If-Match", "*")
                    .body(REASON)
                    .post(path + "/suspension")
                    .then()
                    .statusCode(200);
        }
        if (status == Business.Status.CLOSED) {
            asOfficer()
                    .header("If-Match", "*")
                    .body(REASON)
                    .post(path + "/closure")
                    .then()
                    .statusCode(200);
        }
        return id;
    }
}
