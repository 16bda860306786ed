package id.ikm.registry.directory.upload;

/** Where an import stands; CHECKED waits for the office's decision. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    COMMITTING,
    DONE,
    FAILED,
    CANCELLED;

    boolean hasEnded() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
