package id.ikm.registry.partner;

/** What a partner is. */
public enum PartnerKind {
    HOTEL,
    SUPERMARKET,
    BANK,
    /** Dewan Kerajinan Nasional Daerah, the regional council of crafts. */
    DEKRANASDA,
    UNIVERSITY,
    TRAINING_BODY,
    OTHER
}
