package id.ikm.registry.aspiration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was done, and how it stands with the matter since. */
public record FollowUpAspiration(
        @NotNull AspirationState state,
        @NotBlank @Size(max = 2000) String note) {}
