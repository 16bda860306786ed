package id.ikm.registry.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who or what a certificate is of. */
@Embeddable
public record Holder(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "holder_kind")
        Kind kind,

        @NotNull @Column(name = "holder_id") UUID id) {

    public enum Kind {
        BUSINESS,
        PRODUCT,
        PERSON,
        CLUSTER
    }
}
