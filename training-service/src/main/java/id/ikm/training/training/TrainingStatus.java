package id.ikm.training.training;

/** Whether a training will be, or was, held. */
public enum TrainingStatus {
    PLANNED,
    CANCELLED
}
