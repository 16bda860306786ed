package id.ikm.registry.group;

enum GroupChange {
    FORMED,
    CHANGED,
    MEMBERS_CHANGED,
    LEADER_CHANGED,
    DISSOLVED
}
