package id.ikm.registry.group;

/** The forms of DOMAIN 4.5. */
public enum GroupKind {
    /** Kelompok usaha bersama. */
    KUB,
    /** Kelompok without a legal form. */
    GROUP,
    /** Koperasi, a legal entity. */
    COOPERATIVE
}
