package id.ikm.registry.partner.outlet;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outlet as it is known. */
public record DescribeOutlet(
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "Where it is; of any region") RegionCode regionCode,

        @PastOrPresent @Schema(description = "First day on which there was no such outlet any more")
        LocalDate closedOn) {}
