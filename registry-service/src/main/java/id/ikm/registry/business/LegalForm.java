package id.ikm.registry.business;

/** The legal form of a business; {@code INDIVIDUAL} is perorangan, {@code UD} usaha dagang, {@code KUB} a joint group. */
public enum LegalForm {
    INDIVIDUAL,
    CV,
    PT,
    COOPERATIVE,
    UD,
    KUB,
    OTHER
}
