package id.ikm.aid.officeoverlap;

import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another office plans, as somebody read or heard it. */
public record RecordPlannedAid(
        @NotNull @Schema(description = "Id of the office in the register")
        UUID officeId,

        @NotNull @Schema(description = "Where the office plans it")
        RegionCode regionCode,

        @NotNull @Min(1970) @Max(2100) Integer fiscalYear,
        @NotNull @Valid RecipientReference recipient,
        @NotBlank @Size(max = 500) String what,

        @NotBlank @Size(max = 300) @Schema(examples = "RKPD 2025, lampiran 3")
        String source) {}
