package id.ikm.registry.business;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.belonging.MovedRows;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a record went into another one: what must be known to take it out again as it was. It is kept after its end. */
@Entity
class Merger {

    @Id
    private UUID id;

    private UUID businessId;
    private UUID intoId;

    @Enumerated(EnumType.STRING)
    private Business.Status statusBefore;

    private Nib handedNib;

    @JdbcTypeCode(SqlTypes.JSON)
    private MovedRows moved;

    private String reason;
    private String mergedBy;
    private Instant mergedAt;
    private Instant undoUntil;
    private String endedBy;
    private Instant endedAt;
    private String endReason;

    protected Merger() {
        // for Hibernate
    }

    /** Before the two are changed. An NIB goes along where the other record has none. */
    static Merger of(Business business, Business into, String reason, String by) {
        var merger = new Merger();
        merger.id = Ids.next();
        merger.businessId = business.id();
        merger.intoId = into.id();
        merger.statusBefore = business.status();
        merger.handedNib = into.nib() == null ? business.nib() : null;
        merger.reason = reason;
        merger.mergedBy = by;
        return merger;
    }

    void took(MovedRows rows, Instant now, Instant until) {
        moved = rows;
        mergedAt = now;
        undoUntil = until;
    }

    void end(String why, String by, Instant now) {
        if (now.isAfter(undoUntil)) {
            throw new RuleViolated("merger.too-late", mergedAt, undoUntil);
        }
        endReason = why;
        endedBy = by;
        endedAt = now;
    }

    UUID businessId() {
        return businessId;
    }

    UUID intoId() {
        return intoId;
    }

    Business.Status statusBefore() {
        return statusBefore;
    }

    Nib handedNib() {
        return handedNib;
    }

    MovedRows moved() {
        return moved;
    }

    String reason() {
        return reason;
    }

    String mergedBy() {
        return mergedBy;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    Instant undoUntil() {
        return undoUntil;
    }
}
