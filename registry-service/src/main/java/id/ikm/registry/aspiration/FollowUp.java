package id.ikm.registry.aspiration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One step in the matter: who, when, what, and how it stood after it. */
@Embeddable
public record FollowUp(
        Instant enteredAt,
        String enteredBy,
        @Enumerated(EnumType.STRING) AspirationState state,
        String note) {}
