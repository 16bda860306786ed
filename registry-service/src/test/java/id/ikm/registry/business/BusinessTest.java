package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.A_PRODUCER;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.registry.size.SizeClasses;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessTest {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");
    private static final Judgement JUDGEMENT = new Judgement(SizeClasses.UNKNOWN, IndustryStatus.INDUSTRY);
    private static final Judgement NO_INDUSTRY = new Judgement(SizeClasses.UNKNOWN, IndustryStatus.NOT_INDUSTRY);
    private static final LocalDate TODAY = LocalDate.parse("2026-01-15");

    private final Business business = Business.register(aBusiness(), JUDGEMENT, "officer", NOW);

    @Test
    void isNotVerifiedByTheOneWhoRegisteredIt() {
        assertThatThrownBy(() -> business.verify("officer", TODAY))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("maker-is-checker");
        assertThat(business.status()).isEqualTo(Business.Status.SUBMITTED);
    }

    @Test
    void needsVerificationAgainAfterAChange() {
        business.verify("verifier", TODAY);

        business.change(aChangeTo("Nama Baru", null, null), new Judgement(SizeClasses.UNKNOWN, null), "officer");

        assertThat(business.status()).isEqualTo(Business.Status.SUBMITTED);
        assertThat(business.profile().industryStatus()).isNull();
    }

    @Test
    void returnsFromSuspensionToWhatItWas() {
        business.verify("verifier", TODAY);
        business.suspend("verifier");

        business.reinstate("verifier");

        assertThat(business.status()).isEqualTo(Business.Status.VERIFIED);
    }

    @Test
    void isClosedForGood() {
        business.close("officer");

        assertThatThrownBy(() -> business.close("officer")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> business.suspend("verifier")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> business.reinstate("verifier")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> business.verify("verifier", TODAY)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void isADraftUntilItIsSubmittedAndAgainWhenItIsSentBack() {
        var draft = Business.register(aDraft(), JUDGEMENT, "officer", NOW);
        assertThatThrownBy(() -> draft.verify("verifier", TODAY)).hasMessageContaining("is-draft");

        draft.submit("officer");
        assertThat(draft.status()).isEqualTo(Business.Status.SUBMITTED);

        draft.sendBack("verifier");
        draft.change(aChangeTo("Lengkap", A_PRODUCER, null), JUDGEMENT, "officer");
        assertThat(draft.status()).isEqualTo(Business.Status.DRAFT);
    }

    @Test
    void isConfirmedByAVisitThatFindsWhatIsOnRecord() {
        business.verify("verifier", TODAY);

        business.visit(
                new RecordVisit(TODAY.plusDays(9), "dapur bersih", A_PRODUCER),
                JUDGEMENT,
                TODAY.plusDays(9),
                "officer");

        assertThat(business.status()).isEqualTo(Business.Status.VERIFIED);
        assertThat(business.lastConfirmedOn()).isEqualTo("2026-01-24");
        assertThat(business.visit().visitedBy()).isEqualTo("officer");
    }

    @Test
    void isToBeVerifiedAgainAfterAVisitThatFindsSomethingElse() {
        business.verify("verifier", TODAY);

        business.visit(
                new RecordVisit(TODAY, null, new ProductionFacts(false, null, null)), NO_INDUSTRY, TODAY, "officer");

        assertThat(business.status()).isEqualTo(Business.Status.SUBMITTED);
        assertThat(business.profile().industryStatus()).isEqualTo(IndustryStatus.NOT_INDUSTRY);
        assertThatThrownBy(() -> business.verify("officer", TODAY)).hasMessageContaining("maker-is-checker");
    }

    @Test
    void isNotConfirmedForADayAheadNorForAnEarlierDayThanBefore() {
        business.verify("verifier", TODAY);

        assertThatThrownBy(() -> business.confirm(TODAY.plusDays(1), TODAY, "officer"))
                .isInstanceOf(InvalidRequest.class);
        business.confirm(TODAY.minusYears(1), TODAY, "officer");
        assertThat(business.lastConfirmedOn()).isEqualTo(TODAY);
    }
}
