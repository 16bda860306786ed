package id.ikm.aid.outcome;

import id.ikm.kit.identity.Ids;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A look at what became of aid, so many months after the handover; it belongs to an outcome, and changes with it. */
@Entity
@Table(name = "outcome_follow_up")
class FollowUp {

    @Id
    private UUID id;

    private UUID outcomeId;
    private RegionCode regionCode;
    private int month;
    private LocalDate dueOn;
    private LocalDate measuredOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measurement measurement;

    protected FollowUp() {
        // for Hibernate
    }

    static FollowUp due(UUID outcome, RegionCode region, int month, LocalDate day) {
        var followUp = new FollowUp();
        followUp.id = Ids.next();
        followUp.outcomeId = outcome;
        followUp.regionCode = region;
        followUp.month = month;
        followUp.dueOn = day;
        return followUp;
    }

    void measured(Measurement now) {
        measurement = now;
        measuredOn = now.measuredOn();
    }

    boolean isOverdue(LocalDate today) {
        return measurement == null && dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    UUID outcomeId() {
        return outcomeId;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    int month() {
        return month;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate measuredOn() {
        return measuredOn;
    }

    Measurement measurement() {
        return measurement;
    }
}
