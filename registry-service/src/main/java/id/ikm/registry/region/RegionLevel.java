package id.ikm.registry.region;

/** The four levels of government, from the largest. */
public enum RegionLevel {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE
}
