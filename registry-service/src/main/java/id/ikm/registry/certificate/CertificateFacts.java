package id.ikm.registry.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on the paper; as a request body, what shall stand there from now on. */
public record CertificateFacts(
        @NotBlank @Size(max = 100) String number,
        @Size(max = 200) String issuer,
        @Valid Validity validity,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Of TKDN and of BMP, which have nothing in common with the others in this")
        BigDecimal percentage,

        @Valid Document document) {

    public CertificateFacts {
        validity = validity == null ? new Validity(null, null, null, null) : validity;
    }
}
