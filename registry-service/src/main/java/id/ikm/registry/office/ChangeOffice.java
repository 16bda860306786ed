package id.ikm.registry.office;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The names of an office as they shall be from now on; offices are renamed by every reorganisation. */
public record ChangeOffice(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String shortName) {}
