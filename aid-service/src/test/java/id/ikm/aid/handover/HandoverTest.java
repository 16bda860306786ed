package id.ikm.aid.handover;

import static id.ikm.aid.handover.HandoverFixtures.DAY;
import static id.ikm.aid.handover.HandoverFixtures.SIMPANG_EMPAT;
import static id.ikm.aid.handover.HandoverFixtures.aCandidate;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverBasedOn;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverIn;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverOf;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.aWaivedHandover;
import static id.ikm.aid.handover.HandoverFixtures.anItem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
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
        var attached = new Attached(null, null);
        var recording = Recording.of("officer", NOW, null);
        return Handover.record(
                UUID.randomUUID(),
                command,
                candidate,
                new Particulars(command.items(), command.basis(), attached, recording));
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
    void breaksARuleWhereTheRecipientIsKnownToBeNoIndustry() {
        var group = UUID.randomUUID();

        assertThat(HandoverRules.breaches(record(aHandoverTo(RecipientKind.GROUP, group), aCandidate(false, null))))
                .extracting(Breach::kind)
                .containsExactly(FindingKind.RECIPIENT_NOT_INDUSTRY);
        assertThat(HandoverRules.breaches(record(aHandoverTo(RecipientKind.GROUP, group), aCandidate(null, null))))
                .isEmpty();
    }

    @Test
    void followsDecreeAndAgreement() {
        assertThat(datesOf("2025-06-01", "2025-07-01")).isEmpty();
        assertThat(datesOf("2025-10-14", "2025-10-14")).isEmpty();
        assertThat(datesOf(null, "2025-10-15")).containsExactly("handover.before-deed");
        assertThat(datesOf("2025-12-01", "2025-07-01"))
                .containsExactly("handover.agreement-before-decree", "handover.before-deed");
    }

    private static List<String> datesOf(String decree, String agreement) {
        var basis = new Basis(deed(decree), deed(agreement), null);
        var command = aHandoverBasedOn(basis, UUID.randomUUID(), null);
        return HandoverRules.breaches(record(command, aCandidate(true, null))).stream()
                .map(breach -> breach.reason().key())
                .toList();
    }

    private static Basis.Deed deed(String date) {
        return date == null ? null : new Basis.Deed("SK/1", LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({"recipient.closed", "recipient.suspended"})
    void doesNotGoToWhomARuleForbidsIt(String hindrance) {
        var command = aWaivedHandover(RecipientKind.GROUP, UUID.randomUUID(), "tetap");

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
