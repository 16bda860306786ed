package id.ikm.aid.application;

import static id.ikm.aid.agreement.AgreementFixtures.anAgreement;
import static id.ikm.aid.agreement.AgreementFixtures.sign;
import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.body;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.ApplicationFixtures.recommended;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.ApplicationFixtures.submitted;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.life.ApplicationState;
import id.ikm.testkit.LocalStack;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Over HTTP what {@link LifeTest} shows of the table: whatever does not fit is refused, with the reason. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class RefusedStepTest {

    private static final Set<ApplicationAct> NOT_ASKED_OF_AN_APPLICATION =
            EnumSet.of(ApplicationAct.HAND_OVER, ApplicationAct.REVOKE, ApplicationAct.RELEASE);

    private UUID line;
    private UUID aidPackage;

    @ParameterizedTest
    @EnumSource(
            value = ApplicationState.class,
            mode = Mode.EXCLUDE,
            names = {"HANDED_OVER", "MONITORED", "CLOSED"})
    void refusesEveryActThatTheTableDoesNotHave(ApplicationState state) {
        line = aBudgetLineOf(1_000_000_000);
        aidPackage = opened(PackageFixtures.Terms.of(line));
        var id = anApplicationThatIs(state);
        assertThat(state(id)).isEqualTo(state.name());
        var reason = ProblemTexts.text(Text.of(state.rule()), ProblemTexts.INDONESIAN);

        Arrays.stream(ApplicationAct.values())
                .filter(act -> !act.fits(state))
                .filter(act -> !NOT_ASKED_OF_AN_APPLICATION.contains(act))
                .forEach(act -> ask(id, act)
                        .then()
                        .statusCode(422)
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:ikm:problem:rule-violated"))
                        .body("detail", equalTo(noDecreeYet(state, act) ? NO_DECREE : reason)));
        if (!ApplicationAct.HAND_OVER.fits(state)) {
            assertThat(HandingOver.refusal(id)).isEqualTo(state.rule());
        }
        assertThat(state(id)).isEqualTo(state.name());
    }

    private static final String NO_DECREE = ProblemTexts.text(Text.of("agreement.no-decree"), ProblemTexts.INDONESIAN);

    private static boolean noDecreeYet(ApplicationState state, ApplicationAct act) {
        return act == ApplicationAct.CONTRACT
                && state != ApplicationState.CONTRACTED
                && state != ApplicationState.REVOKED;
    }

    private Response ask(String id, ApplicationAct act) {
        return switch (act) {
            case APPROVE -> issue(aDecree(to(id, line, 1_000_000L)));
            case CONTRACT -> sign(anAgreement(id));
            default -> asked(id, act);
        };
    }

    private static Response asked(String id, ApplicationAct act) {
        var request = as(act.role(), "12.09").header("If-Match", etag(id)).body(bodyOf(act));
        return request.request(act.method(), PATH + "/" + id + act.path());
    }

    private static String bodyOf(ApplicationAct act) {
        return switch (act) {
            case CHANGE -> "{\"purpose\": \"Mesin pres\"}";
            case SCORE -> "{\"scores\": [{\"criterion\": \"NEED\", \"value\": 5, \"note\": \"Sempit\"}]}";
            default -> body(act.path());
        };
    }

    private String anApplicationThatIs(ApplicationState state) {
        return switch (state) {
            case DRAFT -> drafted(aidPackage);
            case SUBMITTED -> submitted(aidPackage);
            case ADMIN_VERIFIED -> broughtTo(submitted(aidPackage), "/administrative-verification");
            case FIELD_VERIFIED ->
                broughtTo(submitted(aidPackage), "/administrative-verification", "/field-verification");
            case RECOMMENDED -> recommended(aidPackage);
            case RETURNED -> broughtTo(submitted(aidPackage), "/return");
            case REJECTED -> broughtTo(submitted(aidPackage), "/rejection");
            case CANCELLED -> broughtTo(drafted(aidPackage), "/cancellation");
            case APPROVED -> anApproved();
            case CONTRACTED -> aContracted();
            case REVOKED -> aRevoked();
            default -> throw new IllegalArgumentException(state.name());
        };
    }

    private String anApproved() {
        var id = recommended(aidPackage);
        approved(id, line, 1_000_000);
        return id;
    }

    private String aContracted() {
        var id = anApproved();
        signed(id);
        return id;
    }

    private String aRevoked() {
        var id = recommended(aidPackage);
        revoke(approved(id, line, 1_000_000), "/revocation").then().statusCode(200);
        return id;
    }
}
