package id.ikm.aid.budget.nomenclature;

/** Where a budget line stands in the tree, in the words of its year. */
public record Nomenclature(NamedCode programme, NamedCode activity, NamedCode subActivity) {}
