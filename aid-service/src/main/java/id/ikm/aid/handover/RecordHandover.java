package id.ikm.aid.handover;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.evidence.NamedEvidence;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.party.NamedParties;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer writes down of a handover; what a report does not tell is left out. */
public record RecordHandover(
        @Size(max = 100) @Pattern(regexp = NOT_BLANK) @Schema(description = "Number of the BAST, once per regency")
        String number,

        @NotNull @PastOrPresent LocalDate handedOverOn,

        @Size(max = 200) @Pattern(regexp = NOT_BLANK) @Schema(description = "Event at which it took place")
        String ceremony,

        @NotNull @Schema(description = "Where it took place, regency or smaller")
        RegionCode regionCode,

        @NotNull @Valid RecipientReference recipient,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Item> items,

        @Schema(description = "What it was promised for; none for history and for an office's own events")
        UUID applicationId,

        @Valid @Schema(description = "Of history and of an office's own events")
        Basis basis,

        @Valid Funding funding,
        @Valid Scene scene,
        @Valid NamedParties parties,
        @Valid NamedEvidence evidence,
        @Valid Waiver waiver) {

    private static final String NOT_BLANK = "(?s)\\s*+\\S.*+";
}
