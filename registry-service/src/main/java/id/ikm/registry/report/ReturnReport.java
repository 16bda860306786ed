package id.ikm.registry.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a report goes back, for whoever has to mend it. */
public record ReturnReport(@NotBlank @Size(max = 1000) String reason) {}
