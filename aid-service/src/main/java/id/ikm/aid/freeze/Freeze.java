package id.ikm.aid.freeze;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A time in which some acts rest in a region. It is never taken back, only ended on another day. */
@Entity
@Table(name = "freeze_period")
class Freeze implements Regional {

    @Id
    private UUID id;

    private RegionCode regionCode;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FrozenAct> acts;

    private String reason;

    @Version
    private long version;

    protected Freeze() {
        // for Hibernate
    }

    static Freeze declare(DeclareFreeze command) {
        var freeze = new Freeze();
        freeze.id = Ids.next();
        freeze.regionCode = command.regionCode();
        freeze.firstDay = command.from();
        freeze.acts = command.acts().stream().sorted().toList();
        freeze.reason = command.reason().strip();
        freeze.end(command.until());
        return freeze;
    }

    void end(LocalDate until) {
        if (until.isBefore(firstDay)) {
            throw new InvalidRequest("/until", "freeze.ends-before-it-begins", firstDay);
        }
        lastDay = until;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }

    FreezeView view() {
        return new FreezeView(id, regionCode, firstDay, lastDay, acts, reason, version);
    }
}
