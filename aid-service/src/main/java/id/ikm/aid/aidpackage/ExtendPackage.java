package id.ikm.aid.aidpackage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much longer a package takes applications, and why. */
public record ExtendPackage(
        @NotNull @Schema(description = "The last day, later than the one announced")
        LocalDate until,

        @NotBlank @Size(max = 1000) String reason) {}
