package id.ikm.registry.size;

/** Skala industri by Permenperin 64/2016 [S], smallest first; it says nothing about the MSME class. */
public enum IndustryScale {
    SMALL,
    MEDIUM,
    LARGE,
    /** The figures do not tell; never to be read as the smallest. */
    UNCLASSIFIED
}
