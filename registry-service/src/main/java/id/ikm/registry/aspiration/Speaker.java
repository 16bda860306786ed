package id.ikm.registry.aspiration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The business or the group that spoke. */
@Embeddable
public record Speaker(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "speaker_kind")
        Kind kind,

        @NotNull @Column(name = "speaker_id") UUID id) {

    public enum Kind {
        BUSINESS("business"),
        GROUP("business_group");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }
}
