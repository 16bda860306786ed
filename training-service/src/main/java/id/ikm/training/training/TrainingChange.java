package id.ikm.training.training;

/** What can happen to a training; each has its event. */
enum TrainingChange {
    PLANNED,
    CHANGED,
    CANCELLED
}
