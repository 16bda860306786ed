package id.ikm.aid.equipment.loan;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A loan as it stands on a day. */
public record LoanView(
        UUID id,
        UUID equipmentId,
        RegionCode regionCode,
        Holder borrower,
        String purpose,
        LocalDate from,

        @Schema(description = "The last day; a return before it makes it the day of the return")
        LocalDate until,

        LoanStatus status,

        @Schema(description = "Out after its last day") boolean overdue,

        LocalDate returnedOn,

        @Schema(description = "At the return") Condition condition,

        @Schema(description = "Why it was cancelled") String reason,

        Instant recordedAt,
        long version)
        implements Versioned {}
