package id.ikm.training.enrolment;

import java.time.Instant;
import java.util.UUID;

/** An enrolment as a row of a list, with the name that the business has now. */
public record EnrolmentSummary(
        UUID id, UUID businessId, String businessName, EnrolmentStatus status, Instant enrolledAt) {

    static EnrolmentSummary of(Object[] row) {
        return new EnrolmentSummary(
                (UUID) row[0], (UUID) row[1], (String) row[2], EnrolmentStatus.valueOf((String) row[3]), (Instant)
                        row[4]);
    }
}
