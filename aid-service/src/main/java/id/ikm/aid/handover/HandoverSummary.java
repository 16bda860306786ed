package id.ikm.aid.handover;

import id.ikm.aid.recipient.Recipient;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
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

    /** The newest first; among those of one day the one recorded last. */
    List<String> key() {
        return List.of(String.valueOf(handedOverOn.toEpochDay()), id.toString());
    }
}
