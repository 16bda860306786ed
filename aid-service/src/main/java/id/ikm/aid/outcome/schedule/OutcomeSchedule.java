package id.ikm.aid.outcome.schedule;

import id.ikm.kit.identity.Ids;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Holds for what is handed over from now on, until another is set; plans that were made stay. */
@Entity
class OutcomeSchedule {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID packageId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> months;

    private String setBy;
    private Instant setAt;

    protected OutcomeSchedule() {
        // for Hibernate
    }

    static OutcomeSchedule set(SetOutcomeSchedule command, String officer, Instant now) {
        var schedule = new OutcomeSchedule();
        schedule.id = Ids.next();
        schedule.regionCode = command.regionCode();
        schedule.packageId = command.packageId();
        schedule.months = command.months().stream().sorted().toList();
        schedule.setBy = officer;
        schedule.setAt = now;
        return schedule;
    }

    List<Integer> months() {
        return months;
    }

    OutcomeScheduleView view() {
        return new OutcomeScheduleView(id, regionCode, packageId, months, setAt);
    }
}
