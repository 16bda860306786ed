package id.ikm.privacy;

/** What is sealed; the name is part of the associated data, so it is never renamed. */
public enum PersonalField {
    NAME,
    NIK,
    PHONE,
    EMAIL,
    ADDRESS_LINE,
    POSITION,
    NPWP,
    NITKU,
    NIP,
    FAMILY_CARD
}
