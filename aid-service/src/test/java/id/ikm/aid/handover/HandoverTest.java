package id.ikm.aid.handover;

import static id.ikm.aid.handover.HandoverFixtures.DAY;
import static id.ikm.aid.handover.HandoverFixtures.SIMPANG_EMPAT;
import static id.ikm.aid.handover.HandoverFixtures.aCandidate;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverIn;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverOf;
import static id.ikm.aid.handover.HandoverFixtures.aReasonedHandover;
import static id.ikm.aid.handover.HandoverFixtures.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.region.RegionCode;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverTest {

    private static final Instant NOW = Instant.parse("2025-10-14T17:30:00Z");

    private static Handover record(RecordHandover command, Candidate candidate) {
        return Handover.record(command, candidate, "officer", NOW);
    }

    @Test
    void isNotOlderThanTheRepublic() {
        assertThatThrownBy(() -> record(aHandoverIn(SIMPANG_EMPAT, LocalDate.MIN), aCandidate(null, null)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void takesPlaceInARegencyAtLeast() {
        assertThatThrownBy(() -> record(aHandoverIn(new RegionCode("12"), DAY), aCandidate(null, null)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void needsAReasonWhereTheRecipientIsNoIndustryAndNeverCountsAsOne() {
        var noIndustry = aCandidate(false, null);
        var id = noIndustry.recipient().id();

        assertThatThrownBy(() -> record(aReasonedHandover(RecipientKind.GROUP, id, null), noIndustry))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("reason-required");
        var handover = record(aReasonedHandover(RecipientKind.GROUP, id, "Kedai kopi rakyat"), noIndustry);
        assertThat(handover.industryRecipient()).isFalse();
        assertThat(handover.overrideReason()).isEqualTo("Kedai kopi rakyat");
    }

    @Test
    void needsNoReasonWhereNobodyHasLooked() {
        var handover = record(aReasonedHandover(RecipientKind.GROUP, UUID.randomUUID(), null), aCandidate(null, null));

        assertThat(handover.industryRecipient()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"recipient.closed", "recipient.suspended"})
    void doesNotGoToWhomARuleForbidsIt(String hindrance) {
        var command = aReasonedHandover(RecipientKind.GROUP, UUID.randomUUID(), "tetap");

        assertThatThrownBy(() -> record(command, aCandidate(true, hindrance)))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(hindrance);
    }

    @Test
    void hasAValueOnlyWhereThatOfEveryItemIsKnown() {
        assertThat(valueOf(anItem("2", 1_500_000L), anItem("1.5", 3L))).isEqualTo(3_000_005L);
        assertThat(valueOf(anItem("2", 0L))).isZero();
        assertThat(valueOf(anItem("2", 1_500_000L), anItem(null, 1L))).isNull();
        assertThat(valueOf(anItem("2", 1_500_000L), anItem("1", null))).isNull();
        assertThatThrownBy(() -> valueOf(anItem("999999999", 1_000_000_000_000L)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void writesAQuantityAsShortAsItIs() {
        assertThat(anItem("100.000", null).quantity()).hasToString("100");
        assertThat(anItem("1e2", null).quantity()).hasToString("100");
        assertThat(anItem("1.500", null).quantity()).hasToString("1.5");
        assertThat(anItem("1e999999", null).quantity()).isEqualTo(new BigDecimal("1e999999"));
    }

    private static Long valueOf(Item... items) {
        return record(aHandoverOf(List.of(items), UUID.randomUUID()), aCandidate(true, null))
                .totalValue();
    }
}
