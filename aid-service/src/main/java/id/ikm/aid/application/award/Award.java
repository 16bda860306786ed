package id.ikm.aid.application.award;

import id.ikm.aid.application.proposal.ItemAsked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a decree promised to an applicant.
 *
 * @param amount whole rupiah, null where no money of a budget line is promised
 * @param revokedOn null while it stands
 */
public record Award(
        UUID decreeId,
        String number,
        LocalDate date,
        UUID budgetLineId,
        Long amount,
        List<ItemAsked> items,
        LocalDate revokedOn) {

    public Award revoked(LocalDate day) {
        return new Award(decreeId, number, date, budgetLineId, amount, items, day);
    }
}
