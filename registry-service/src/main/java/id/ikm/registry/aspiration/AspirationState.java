package id.ikm.registry.aspiration;

public enum AspirationState {
    OPEN,
    IN_PROGRESS,
    ANSWERED,
    CLOSED
}
