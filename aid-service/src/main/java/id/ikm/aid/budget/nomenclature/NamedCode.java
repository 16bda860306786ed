package id.ikm.aid.budget.nomenclature;

/** A code as it was called when something was written down under it. */
public record NamedCode(NomenclatureCode code, String name, String decree) {}
