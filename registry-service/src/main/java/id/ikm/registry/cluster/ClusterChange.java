package id.ikm.registry.cluster;

enum ClusterChange {
    FORMED,
    CHANGED,
    MEMBERS_CHANGED,
    MANAGER_CHANGED,
    CLOSED
}
