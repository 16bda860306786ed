package id.ikm.training.training;

import static id.ikm.training.training.TrainingFixtures.aSession;
import static id.ikm.training.training.TrainingFixtures.aTraining;
import static id.ikm.training.training.TrainingFixtures.aTrainingForIndustryOnly;
import static id.ikm.training.training.TrainingFixtures.aTrainingOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.training.business.RegisteredBusiness;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingTest {

    private static Training planned(PlanTraining command) {
        return Training.plan(command, "officer", Instant.parse("2026-01-15T08:00:00Z"));
    }

    private static RegisteredBusiness aBusiness(String status, String industryStatus) {
        return new RegisteredBusiness(UUID.randomUUID(), 0, "Usaha", "12.09", status, industryStatus, null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "REGISTERED, INDUSTRY, true",
                "VERIFIED, PENDING_VERIFICATION, true",
                "REGISTERED, ?, true",
                "REGISTERED, NOT_INDUSTRY, false",
                "SUSPENDED, INDUSTRY, false",
                "CLOSED, INDUSTRY, false"
            })
    void admitsToOneForIndustryOnlyWhomNothingIsKnownAgainst(String status, String industryStatus, boolean admitted) {
        var training = planned(aTrainingForIndustryOnly());
        var business = aBusiness(status, industryStatus);

        if (admitted) {
            assertThatCode(() -> training.mustAdmit(business)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> training.mustAdmit(business)).isInstanceOf(RuleViolated.class);
        }
    }

    @Test
    void sendsWhoeverNamesAMergedRecordToTheOneThatStandsForIt() {
        var into = UUID.randomUUID();
        var merged = new RegisteredBusiness(UUID.randomUUID(), 3, "Usaha", "12.09", "MERGED", "INDUSTRY", into);

        assertThatThrownBy(() -> planned(aTraining()).mustAdmit(merged))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(into.toString());
    }

    @Test
    void admitsAResellerWhereItIsNotForIndustryOnly() {
        var training = planned(aTraining());

        assertThatCode(() -> training.mustAdmit(aBusiness("REGISTERED", "NOT_INDUSTRY")))
                .doesNotThrowAnyException();
    }

    @Test
    void isCancelledForGood() {
        var training = planned(aTraining());
        training.cancel();

        assertThatThrownBy(training::cancel).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> training.change(aTraining())).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> training.mustAdmit(aBusiness("REGISTERED", "INDUSTRY")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void holdsItsSessionsInTheOrderOfTime() {
        var training = planned(aTrainingOf(List.of(aSession(24, 31), aSession(0, 4), aSession(4, 7))));

        assertThat(training.sessions()).containsExactly(aSession(0, 4), aSession(4, 7), aSession(24, 31));
    }

    @Test
    void holdsNoTwoSessionsAtOnceAndNoneBackwards() {
        refuses("overlaps", aSession(0, 7), aSession(6, 8));
        refuses("overlaps", aSession(6, 8), aSession(0, 7));
        refuses("overlaps", aSession(0, 7), aSession(1, 2));
        refuses("overlaps", aSession(0, 7), aSession(0, 7));
        refuses("ends-before-start", aSession(7, 0));
        refuses("ends-before-start", aSession(0, 0));
        refuses("out-of-range", new Session(Instant.MIN, Instant.MAX, "Balai"));
    }

    private static void refuses(String fault, Session... sessions) {
        assertThatThrownBy(() -> planned(aTrainingOf(List.of(sessions))))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> assertThat(e.faults().getFirst().text().key()).isEqualTo("session." + fault));
    }
}
