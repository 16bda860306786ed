package id.ikm.registry.partner.placement;

/** How it stands with a placement on a day. */
public enum PlacementState {
    PLANNED,
    PLACED,
    ENDED
}
