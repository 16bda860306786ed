package id.ikm.registry.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record RevokeCertificate(
        @NotNull LocalDate revokedOn,
        @NotBlank @Size(max = 1000) String reason) {}
