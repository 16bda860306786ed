package id.ikm.registry.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the paper lies, and by what it is known to be the same; the paper itself is not kept here. */
@Embeddable
public record Document(
        @Column(name = "document_reference")
        @Size(max = 500)
        @Schema(description = "File number or address of the scan")
        String reference,

        @Column(name = "document_sha256") @Pattern(regexp = "[0-9a-f]{64}")
        String sha256) {}
