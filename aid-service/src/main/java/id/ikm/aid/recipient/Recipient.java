package id.ikm.aid.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Who received, with the name that it had that day. */
@Embeddable
public record Recipient(
        @Enumerated(EnumType.STRING) @Column(name = "recipient_kind")
        RecipientKind kind,

        @Column(name = "recipient_id") UUID id,
        @Column(name = "recipient_name") String name) {}
