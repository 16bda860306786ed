package id.ikm.aid.outcome;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    List<FollowUp> of(UUID outcome) {
        return list("outcomeId = ?1 order by month", outcome);
    }

    FollowUp get(UUID outcome, int month) {
        return find("outcomeId = ?1 and month = ?2", outcome, month)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("outcome-follow-up", month));
    }

    /** {@code overdue} may be null for all. */
    List<FollowUp> matching(RegionCode region, Boolean overdue, LocalDate today, RegionScope scope, PageRequest page) {
        var list = new RegionalList("outcome_follow_up", scope, region);
        if (overdue != null) {
            list.where(
                    overdue
                            ? "measured_on is null and due_on < :today"
                            : "(measured_on is not null or due_on >= :today)",
                    "today",
                    today);
        }
        return list.entities(FollowUp.class, getEntityManager(), page);
    }
}
