package id.ikm.registry.cluster.management;

/** Who can manage a cluster (DOMAIN 4.5). */
public enum ManagerKind {
    COOPERATIVE,
    /** UPT: a technical unit of the office. */
    SERVICE_UNIT,
    OTHER
}
