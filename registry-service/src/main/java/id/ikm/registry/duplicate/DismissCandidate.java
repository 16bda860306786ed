package id.ikm.registry.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the two records are two businesses. */
public record DismissCandidate(@NotBlank @Size(max = 1000) String reason) {}
