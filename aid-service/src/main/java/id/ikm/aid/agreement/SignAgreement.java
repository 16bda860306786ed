package id.ikm.aid.agreement;

import id.ikm.aid.finding.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant agreement (NPHD) as it was signed; by posts, never by names. */
public record SignAgreement(
        @NotNull UUID applicationId,

        @NotBlank @Size(max = 100) @Schema(description = "Once per regency and year")
        String number,

        @NotNull @PastOrPresent LocalDate date,
        @NotBlank @Size(max = 200) String giverPost,
        @NotBlank @Size(max = 200) String receiverPost,

        @Schema(description = "Id of the uploaded paper") UUID fileId,

        @Valid Waiver waiver) {}
