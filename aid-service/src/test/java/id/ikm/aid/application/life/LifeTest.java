package id.ikm.aid.application.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifeTest {

    /** The law of it, written once more and independently (DOMAIN 4.3): state, then act → state. */
    private static final String LAW = """
            DRAFT: CHANGE→DRAFT SUBMIT→SUBMITTED CANCEL→CANCELLED
            SUBMITTED: VERIFY_PAPERS→ADMIN_VERIFIED RETURN→RETURNED REJECT→REJECTED CANCEL→CANCELLED
            ADMIN_VERIFIED: VERIFY_PLACE→FIELD_VERIFIED RETURN→RETURNED REJECT→REJECTED CANCEL→CANCELLED
            FIELD_VERIFIED: SCORE→FIELD_VERIFIED RECOMMEND→RECOMMENDED RETURN→RETURNED REJECT→REJECTED CANCEL→CANCELLED
            RECOMMENDED: SCORE→RECOMMENDED APPROVE→APPROVED RETURN→RETURNED REJECT→REJECTED CANCEL→CANCELLED
            APPROVED: CONTRACT→CONTRACTED REVOKE→REVOKED
            CONTRACTED: HAND_OVER→HANDED_OVER RELEASE→APPROVED REVOKE→REVOKED
            HANDED_OVER: HAND_OVER→HANDED_OVER MONITOR→MONITORED
            MONITORED: MONITOR→MONITORED CLOSE→CLOSED
            CLOSED:
            REJECTED:
            RETURNED: CHANGE→RETURNED SUBMIT→SUBMITTED CANCEL→CANCELLED
            CANCELLED:
            REVOKED:
            """;

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ApplicationState.values())
                .flatMap(state -> Arrays.stream(ApplicationAct.values()).map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void goesWhereTheLawSaysAndNowhereElse(ApplicationState state, ApplicationAct act) {
        var lawful = law().get(state).get(act.name());
        var life = new Life(state, List.of(step(ApplicationAct.CHANGE, "someone")));

        if (lawful != null) {
            assertThat(life.take(step(act, "another")).state().name()).isEqualTo(lawful);
        } else {
            assertThatThrownBy(() -> life.take(step(act, "another")))
                    .isInstanceOfSatisfying(
                            RuleViolated.class, refused -> assertThat(ProblemTexts.text(refused.text(), Locale.ENGLISH))
                                    .startsWith("T")
                                    .isNotEqualTo(refused.text().key()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void keepsEveryStepThatItTook(ApplicationState state, ApplicationAct act) {
        var earlier = step(ApplicationAct.CHANGE, "someone");
        var life = new Life(state, List.of(earlier));

        if (act.fits(state)) {
            assertThat(life.take(step(act, "another")).steps())
                    .hasSize(2)
                    .first()
                    .isEqualTo(earlier);
        } else {
            assertThat(life.obstacle(act, "another")).contains(state.rule());
        }
    }

    @Test
    void isNotCheckedByWhomeverMadeIt() {
        var life = Life.begin(step(ApplicationAct.CHANGE, "maker")).take(step(ApplicationAct.SUBMIT, "other maker"));

        assertThat(life.obstacle(ApplicationAct.VERIFY_PAPERS, "maker")).contains("application.maker-is-checker");
        assertThat(life.obstacle(ApplicationAct.VERIFY_PAPERS, "other maker")).isPresent();
        assertThat(life.obstacle(ApplicationAct.VERIFY_PAPERS, "checker")).isEmpty();
    }

    @Test
    void isNotApprovedByWhomeverMadeOrCheckedIt() {
        var life = Life.begin(step(ApplicationAct.CHANGE, "maker"))
                .take(step(ApplicationAct.SUBMIT, "maker"))
                .take(step(ApplicationAct.VERIFY_PAPERS, "papers"))
                .take(step(ApplicationAct.VERIFY_PLACE, "place"))
                .take(step(ApplicationAct.RECOMMEND, "recommending"));

        assertThat(List.of("maker", "papers", "place", "recommending"))
                .allSatisfy(officer -> assertThat(life.obstacle(ApplicationAct.APPROVE, officer))
                        .isPresent());
        assertThat(life.obstacle(ApplicationAct.APPROVE, "approver")).isEmpty();
    }

    @Test
    void isStillNotCheckedByItsMakerAfterItWasSentBack() {
        var life = Life.begin(step(ApplicationAct.CHANGE, "maker"))
                .take(step(ApplicationAct.SUBMIT, "maker"))
                .take(step(ApplicationAct.RETURN, "checker"))
                .take(step(ApplicationAct.SUBMIT, "second maker"));

        assertThat(life.obstacle(ApplicationAct.VERIFY_PAPERS, "maker")).isPresent();
        assertThat(life.obstacle(ApplicationAct.VERIFY_PAPERS, "checker")).isEmpty();
    }

    private static Step step(ApplicationAct act, String by) {
        return new Step(act, LocalDate.of(2025, 3, 1), by, Instant.EPOCH, null);
    }

    private static Map<ApplicationState, Map<String, String>> law() {
        var law = new TreeMap<ApplicationState, Map<String, String>>();
        LAW.lines().forEach(line -> {
            var parts = line.split(":", 2);
            var acts = new TreeMap<String, String>();
            Stream.of(parts[1].trim().split(" "))
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.split("→"))
                    .forEach(pair -> acts.put(pair[0], pair[1]));
            law.put(ApplicationState.valueOf(parts[0]), acts);
        });
        return law;
    }
}
