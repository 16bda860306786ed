package id.ikm.registry.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What one can belong to. */
@Embeddable
public record Body(
        @Enumerated(EnumType.STRING) @Column(name = "body_kind")
        Kind kind,

        @Column(name = "body_id") UUID id) {

    public enum Kind {
        GROUP,
        CLUSTER
    }

    public static Body group(UUID id) {
        return new Body(Kind.GROUP, id);
    }

    public static Body cluster(UUID id) {
        return new Body(Kind.CLUSTER, id);
    }
}
