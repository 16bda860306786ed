package id.ikm.reporting.handoverreport;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is reported of a handover.
 *
 * @param totalValue whole rupiah, null unless every item's value is known
 * @param industryRecipient null where nobody has looked
 */
record ReportedHandover(
        UUID id,
        long version,
        LocalDate handedOverOn,
        String regionCode,
        String recipientKind,
        UUID recipientId,
        Long totalValue,
        Boolean industryRecipient) {}
