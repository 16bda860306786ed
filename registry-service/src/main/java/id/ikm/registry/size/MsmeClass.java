package id.ikm.registry.size;

/** Kelas UMKM by PP 7/2021 art. 35 [V], smallest first; it says nothing about being an industry. */
public enum MsmeClass {
    MICRO,
    SMALL,
    MEDIUM,
    /** Beyond UMKM. */
    LARGE,
    /** The figures do not tell; never to be read as the smallest. */
    UNCLASSIFIED
}
