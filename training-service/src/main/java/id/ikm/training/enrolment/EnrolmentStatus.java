package id.ikm.training.enrolment;

/** Whether a seat is held. */
public enum EnrolmentStatus {
    ENROLLED,
    CANCELLED
}
