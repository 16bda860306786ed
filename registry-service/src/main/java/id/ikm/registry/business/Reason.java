package id.ikm.registry.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a decision about a business was taken; it stays in the history. */
public record Reason(@NotBlank @Size(max = 1000) String reason) {}
