package id.ikm.aid.handover;

import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.kit.listing.Condition;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A handover as a row of a list. */
public record HandoverSummary(
        UUID id,
        String number,
        LocalDate handedOverOn,
        String ceremony,
        RegionCode regionCode,
        Recipient recipient,
        Boolean industryRecipient,
        Long totalValue) {

    static final String COLUMNS = """
            id, number, handed_over_on, ceremony, region_code, recipient_kind, recipient_id, recipient_name,
            industry_recipient, total_value""";

    static HandoverSummary of(Object[] row) {
        return new HandoverSummary(
                (UUID) row[0],
                (String) row[1],
                (LocalDate) row[2],
                (String) row[3],
                new RegionCode((String) row[4]),
                new Recipient(RecipientKind.valueOf((String) row[5]), (UUID) row[6], (String) row[7]),
                (Boolean) row[8],
                (Long) row[9]);
    }

    static Condition behind(PageRequest page) {
        return page.after()
                .map(last -> new Condition(
                        "(handed_over_on, id) < (:day, :after)",
                        Map.of("day", StorableDay.of(last.number(0)), "after", last.uuid(1))))
                .orElse(Condition.ALWAYS);
    }

    /** The newest first; among those of one day the one recorded last. */
    List<String> key() {
        return List.of(String.valueOf(handedOverOn.toEpochDay()), id.toString());
    }
}
