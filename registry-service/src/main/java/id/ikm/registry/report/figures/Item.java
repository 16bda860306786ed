package id.ikm.registry.report.figures;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Something by name, and how much of it where that is known: a material, a fuel, a machine. */
public record Item(
        @NotBlank @Size(max = 200) String name, @Valid Quantity quantity) {}
