package id.ikm.registry.report;

import id.ikm.web.access.Caller;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** The businesses that reports are about: whose they are, and whether the caller has to do with them. */
@ApplicationScoped
class ReportingBusinesses {

    private static final Set<String> ENDED = Set.of("CLOSED", "MERGED");

    private final EntityManager database;
    private final Caller caller;

    ReportingBusinesses(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** To read: outside the caller's region there is nothing. */
    RegionCode readable(UUID id, String kind, UUID named) {
        var region = regionAndStatus(id);
        if (region == null || !caller.scope().covers((String) region[0])) {
            throw new NotFound(kind, named);
        }
        return new RegionCode((String) region[0]);
    }

    /** To write: of a business that still goes on. */
    RegionCode writable(UUID id) {
        var business = regionAndStatus(id);
        if (business == null) {
            throw new NotFound("business", id);
        }
        caller.scope().demand((String) business[0], "");
        if (ENDED.contains((String) business[1])) {
            throw new RuleViolated("report.business-ended");
        }
        return new RegionCode((String) business[0]);
    }

    private Object[] regionAndStatus(UUID id) {
        return (Object[])
                database.createNativeQuery("select region_code, status from business where id = ?1", Object[].class)
                        .setParameter(1, id)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
