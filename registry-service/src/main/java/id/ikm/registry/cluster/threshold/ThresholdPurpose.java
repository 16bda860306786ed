package id.ikm.registry.cluster.threshold;

/** What a cluster needs so many units for. */
public enum ThresholdPurpose {
    /** To be a sentra, and not only a candidate. */
    SENTRA,
    /** To be given DAK Fisik IKM. */
    DAK
}
