package id.ikm.aid.aidpackage.naming;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name in Indonesian and in English. */
public record TwoNames(
        @NotBlank @Size(max = 200) String id,
        @NotBlank @Size(max = 200) String en) {}
