package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationState;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** An application as a row of a list. */
public record ApplicationSummary(
        UUID id,
        UUID packageId,
        int fiscalYear,
        RegionCode regionCode,
        Recipient applicant,
        ApplicationState state,
        String proposalNumber,
        LocalDate proposedOn,
        Long amountAsked) {

    static final String COLUMNS = """
            id, package_id, fiscal_year, region_code, recipient_kind, recipient_id, recipient_name, state,
            proposal_number, proposed_on, amount_asked""";

    static ApplicationSummary of(Object[] row) {
        return new ApplicationSummary(
                (UUID) row[0],
                (UUID) row[1],
                (Integer) row[2],
                new RegionCode((String) row[3]),
                new Recipient(RecipientKind.valueOf((String) row[4]), (UUID) row[5], (String) row[6]),
                ApplicationState.valueOf((String) row[7]),
                (String) row[8],
                (LocalDate) row[9],
                (Long) row[10]);
    }
}
