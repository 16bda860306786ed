package id.ikm.registry.promotion;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.ProductionCase;
import id.ikm.registry.ruleset.SizeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A business's class on an axis as it was verified. A correction of what stands here is pending until it is verified
 * too; then it takes this place, and later classes are compared with it.
 */
@Entity
class ClassSnapshot {

    enum State {
        VERIFIED,
        PENDING,
        REPLACED
    }

    @Id
    private UUID id;

    private UUID businessId;

    @Enumerated(EnumType.STRING)
    private Axis axis;

    @Column(name = "class")
    private String outcome;

    private String ruleset;

    @JdbcTypeCode(SqlTypes.JSON)
    private SizeRange size;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProductionCase production;

    @Enumerated(EnumType.STRING)
    private Evidence.Kind kind;

    private String reference;
    private String verifiedBy;
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant recordedAt;

    protected ClassSnapshot() {
        // for Hibernate
    }

    static ClassSnapshot take(UUID businessId, Classification found, Evidence evidence, Instant now) {
        var snapshot = new ClassSnapshot();
        snapshot.id = Ids.next();
        snapshot.businessId = businessId;
        snapshot.axis = found.axis();
        snapshot.outcome = found.outcome();
        snapshot.ruleset = found.ruleset();
        snapshot.size = found.size();
        snapshot.production = found.production();
        snapshot.kind = evidence.kind();
        snapshot.reference = evidence.reference();
        snapshot.verifiedBy = evidence.verifiedBy();
        snapshot.effectiveOn = evidence.date();
        snapshot.state = evidence.kind() == Evidence.Kind.CORRECTION ? State.PENDING : State.VERIFIED;
        snapshot.recordedAt = now;
        return snapshot;
    }

    void confirm() {
        state = State.VERIFIED;
    }

    void replace() {
        state = State.REPLACED;
    }

    Classification classification() {
        return new Classification(axis, outcome, ruleset, size, production);
    }

    UUID id() {
        return id;
    }
}
