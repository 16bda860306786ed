package id.ikm.job;

public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED
}
