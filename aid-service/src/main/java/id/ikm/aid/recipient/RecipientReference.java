package id.ikm.aid.recipient;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names a business or a group of the register. */
public record RecipientReference(
        @NotNull RecipientKind kind, @NotNull UUID id) {}
