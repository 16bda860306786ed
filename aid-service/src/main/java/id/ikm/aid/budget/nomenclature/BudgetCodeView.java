package id.ikm.aid.budget.nomenclature;

import id.ikm.web.version.Versioned;
import java.util.UUID;

public record BudgetCodeView(
        UUID id,
        int fiscalYear,
        NomenclatureCode code,
        BudgetLevel level,
        NomenclatureCode parent,
        String name,
        String decree,
        long version)
        implements Versioned {}
