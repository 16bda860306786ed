package id.ikm.aid.application;

import id.ikm.aid.recipient.Recipient;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * Who asks for which package of a year, and where.
 *
 * @param industryRecipient false where it is known to be none, null where nobody can tell
 */
@Embeddable
record Origin(
        UUID packageId,
        int fiscalYear,
        RegionCode regionCode,
        @Embedded Recipient recipient,
        Boolean industryRecipient) {

    Origin known(Boolean industry) {
        return new Origin(packageId, fiscalYear, regionCode, recipient, industry);
    }
}
