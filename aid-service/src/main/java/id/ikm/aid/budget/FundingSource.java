package id.ikm.aid.budget;

/** Where the money comes from (DOMAIN 4.2). */
public enum FundingSource {
    APBD_REGENCY,
    APBD_PROVINCE,
    APBN,
    DAK_FISIK_IKM,
    DAK_NONFISIK_IKM,
    DID,
    DBH_CHT,
    CSR,
    OTHER
}
