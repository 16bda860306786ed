package id.ikm.registry.classification;

/** How finely a code divides the fields of business, from the letter to the five digits. */
public enum KbliLevel {
    SECTION,
    DIVISION,
    GROUP,
    CLASS,
    SUBCLASS
}
