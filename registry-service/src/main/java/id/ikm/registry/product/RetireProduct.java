package id.ikm.registry.product;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RetireProduct(@NotBlank @Size(max = 1000) String reason) {}
