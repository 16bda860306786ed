package id.ikm.training.enrolment;

import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.UUID;

public record EnrolmentView(
        UUID id, UUID trainingId, UUID businessId, EnrolmentStatus status, Instant enrolledAt, long version)
        implements Versioned {

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.id(),
                enrolment.trainingId(),
                enrolment.businessId(),
                enrolment.status(),
                enrolment.enrolledAt(),
                enrolment.version());
    }
}
