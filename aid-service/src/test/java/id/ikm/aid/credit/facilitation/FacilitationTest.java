package id.ikm.aid.credit.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.aid.credit.facilitation.ProposeFacilitation.Borrower;
import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.problem.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FacilitationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    /** The table of states, read from outside: what it does not allow is refused, whatever came before. */
    @Property
    void goesOnlyWhereTheTableOfStatesLeads(@ForAll List<CreditAct> acts) {
        var facilitation = aFacilitation();
        for (var act : acts) {
            var before = facilitation.state();
            if (allowed(before).contains(act)) {
                facilitation.take(act, DAY, null);
                assertThat(facilitation.state()).isNotEqualTo(before);
            } else {
                assertThatThrownBy(() -> facilitation.take(act, DAY, null))
                        .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(
                                        refused.text().key())
                                .isEqualTo("credit.is-" + before.name().toLowerCase()));
                assertThat(facilitation.state()).isEqualTo(before);
            }
        }
    }

    @Test
    void endsRejectedWithdrawnOrDisbursed() {
        assertThat(Arrays.stream(CreditState.values())
                        .filter(state -> allowed(state).isEmpty()))
                .containsExactly(CreditState.REJECTED, CreditState.WITHDRAWN, CreditState.DISBURSED);
        for (var state : CreditState.values()) {
            assertThat(Arrays.stream(CreditAct.values()).filter(act -> act.fits(state)))
                    .containsExactlyInAnyOrderElementsOf(allowed(state));
        }
    }

    private static Set<CreditAct> allowed(CreditState state) {
        return switch (state) {
            case PROPOSED -> EnumSet.of(CreditAct.SUBMIT, CreditAct.WITHDRAW);
            case SUBMITTED -> EnumSet.of(CreditAct.APPROVE, CreditAct.REJECT, CreditAct.WITHDRAW);
            case APPROVED -> EnumSet.of(CreditAct.DISBURSE, CreditAct.WITHDRAW);
            case REJECTED, WITHDRAWN, DISBURSED -> EnumSet.noneOf(CreditAct.class);
        };
    }

    private static Facilitation aFacilitation() {
        var recipient = new Recipient(RecipientKind.BUSINESS, UUID.randomUUID(), "Kerupuk");
        var command = new ProposeFacilitation(new Borrower(recipient.id()), "MIKRO", "BRI", null, DAY);
        return Facilitation.propose(command, new Candidate(recipient, "16.07", true, null), Instant.EPOCH);
    }
}
