package id.ikm.aid.decree;

import id.ikm.aid.application.proposal.ItemAsked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One recipient of a decree, and what was promised; {@code revokedOn} is null while that stands. */
public record DecreedAward(
        UUID applicationId,
        UUID budgetLineId,
        Long amount,
        List<ItemAsked> items,
        LocalDate revokedOn,
        String revocationReason) {

    static DecreedAward of(IssueDecree.To recipient) {
        return new DecreedAward(
                recipient.applicationId(),
                recipient.budgetLineId(),
                recipient.amount(),
                List.copyOf(recipient.items()),
                null,
                null);
    }

    boolean stands() {
        return revokedOn == null;
    }

    DecreedAward revoked(LocalDate day, String reason) {
        return new DecreedAward(applicationId, budgetLineId, amount, items, day, reason);
    }
}
