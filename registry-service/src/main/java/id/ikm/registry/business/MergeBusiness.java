package id.ikm.registry.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Into which record this one goes, because both are of one business, and how that is known. */
public record MergeBusiness(
        @NotNull UUID into, @NotBlank @Size(max = 1000) String reason) {}
