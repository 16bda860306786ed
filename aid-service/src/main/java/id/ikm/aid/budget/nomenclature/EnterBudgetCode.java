package id.ikm.aid.budget.nomenclature;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code with the name that a decree gives it for one fiscal year; another year may name it differently. */
public record EnterBudgetCode(
        @NotNull @Min(1970) @Max(2100) Integer fiscalYear,
        @NotNull NomenclatureCode code,
        @NotBlank @Size(max = 300) String name,

        @NotBlank @Size(max = 200) @Schema(examples = "Kepmendagri 900.1.15.5-1317/2023")
        String decree) {}
