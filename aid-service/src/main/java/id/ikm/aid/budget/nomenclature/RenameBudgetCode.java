package id.ikm.aid.budget.nomenclature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RenameBudgetCode(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 200) String decree) {}
