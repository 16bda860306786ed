package id.ikm.training.training;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All trainings, of every year. */
@ApplicationScoped
public class Trainings implements PanacheRepositoryBase<Training, UUID> {

    /** For who writes: a training outside the scope is refused, not hidden. */
    public Training getForWriting(UUID id, RegionScope scope) {
        return demand(findByIdOptional(id), id, scope);
    }

    /** The same, and nobody takes or frees a seat until the transaction ends. */
    public Training getLocked(UUID id, RegionScope scope) {
        return demand(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE), id, scope);
    }

    /** Outside the scope there is nothing. */
    public Training get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(training -> scope.covers(training.regionCode().value()))
                .orElseThrow(() -> new NotFound("training", id));
    }

    /** A region asked for must lie inside the scope. */
    List<TrainingSummary> matching(TrainingFilter filter, RegionScope scope, PageRequest page) {
        var query = new TrainingQuery(filter.region == null ? scope.region() : filter.region.value());
        if (filter.q != null) {
            query.where(":q <% search_text", "q", SearchText.of(filter.q).value());
        }
        if (filter.fiscalYear != null) {
            query.where("fiscal_year = :fiscalYear", "fiscalYear", filter.fiscalYear);
        }
        if (filter.status != null) {
            query.where("status = :status", "status", filter.status.name());
        }
        page.after().ifPresent(position -> query.where("id > :after", "after", position.uuid(0)));
        return query.rows(getEntityManager(), page.rows());
    }

    private static Training demand(Optional<Training> found, UUID id, RegionScope scope) {
        var training = found.orElseThrow(() -> new NotFound("training", id));
        scope.demand(training.regionCode().value(), "");
        return training;
    }
}
