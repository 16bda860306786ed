package id.ikm.registry.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate to put on the register; its type and its holder stay. */
public record RecordCertificate(
        @NotNull CertificateType type,

        @Size(max = 100) @Schema(description = "What it is, where the type is OTHER")
        String typeName,

        @NotNull @Valid Holder holder,
        @NotNull @Valid CertificateFacts facts) {}
