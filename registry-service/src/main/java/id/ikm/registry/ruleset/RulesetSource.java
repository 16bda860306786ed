package id.ikm.registry.ruleset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Where a ruleset stands, and how sure that is. */
public record RulesetSource(
        @NotBlank @Size(max = 200) String title,
        @NotNull Mark mark,
        @NotBlank @Size(max = 1000) String citation) {}
