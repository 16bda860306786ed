package id.ikm.registry.cluster.facility;

/** The menu of DAK Fisik IKM [S] (DOMAIN 4.2), and whatever else there is. */
public enum FacilityType {
    /** Rumah produksi. */
    PRODUCTION_HOUSE,
    /** Rumah kemasan. */
    PACKAGING_HOUSE,
    /** Rumah promosi. */
    PROMOTION_HOUSE,
    /** UPT. */
    SERVICE_UNIT,
    /** IPAL. */
    WASTE_WATER_PLANT,
    /** IPAB. */
    CLEAN_WATER_PLANT,
    MACHINES,
    OTHER
}
