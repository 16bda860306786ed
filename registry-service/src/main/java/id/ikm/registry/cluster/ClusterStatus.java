package id.ikm.registry.cluster;

/** PP 29/2018 [V]: at least five units with the same product, material and/or process make a sentra. */
public enum ClusterStatus {
    CANDIDATE,
    SENTRA;

    /** Null where nobody knows. */
    static ClusterStatus of(Boolean enough) {
        if (enough == null) {
            return null;
        }
        return enough ? SENTRA : CANDIDATE;
    }
}
