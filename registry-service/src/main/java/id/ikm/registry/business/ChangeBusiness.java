package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.size.SizeFigures;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of a business as they shall be from now on; what is left out becomes unknown. */
public record ChangeBusiness(
        @NotBlank @Size(max = 200) String name,
        @NotNull RegionCode regionCode,
        Nib nib,
        @Valid Identity identity,
        KbliCode mainKbli,
        @Size(max = 20) List<@NotNull KbliCode> furtherKbli,
        ProductionFacts production,
        @Valid SizeFigures size,
        @Size(max = 1000) String reason,

        @Schema(description = "What stood there before was wrong: no development of the business, no promotion")
        Boolean correction)
        implements BusinessFacts {}
