package id.ikm.registry.job;

public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED
}
