package id.ikm.training.enrolment;

import id.ikm.kit.identity.Ids;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A business's seat in a training, until it is cancelled; who comes back is enrolled anew. */
@Entity
class Enrolment {

    @Id
    private UUID id;

    private UUID trainingId;
    private UUID businessId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private String enrolledBy;
    private Instant enrolledAt;

    @Version
    private long version;

    protected Enrolment() {
        // for Hibernate
    }

    static Enrolment enrol(UUID businessId, UUID trainingId, String officer, Instant now) {
        var enrolment = new Enrolment();
        enrolment.id = Ids.next();
        enrolment.trainingId = trainingId;
        enrolment.businessId = businessId;
        enrolment.status = EnrolmentStatus.ENROLLED;
        enrolment.enrolledBy = officer;
        enrolment.enrolledAt = now;
        return enrolment;
    }

    void cancel() {
        if (status == EnrolmentStatus.CANCELLED) {
            throw new RuleViolated("enrolment.cancelled");
        }
        status = EnrolmentStatus.CANCELLED;
    }

    UUID id() {
        return id;
    }

    UUID trainingId() {
        return trainingId;
    }

    UUID businessId() {
        return businessId;
    }

    EnrolmentStatus status() {
        return status;
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    long version() {
        return version;
    }
}
