package id.ikm.web.region;

/** What a regency or a village is by law; its code tells. */
public enum RegionKind {
    KABUPATEN,
    KOTA,
    KELURAHAN,
    DESA,
    DESA_ADAT
}
