package id.ikm.aid.handover;

import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All handovers on record. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /** Outside the scope there is nothing. */
    Handover get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(handover ->
                        scope.covers(handover.occasion().regionCode().value()))
                .orElseThrow(() -> new NotFound("handover", id));
    }

    /** Two that complete or seal it at the same time do so one after the other. */
    Handover lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("handover", id));
    }

    /** Everything that was handed over for an application so far. */
    List<Item> itemsFor(UUID application) {
        return list("applicationId", application).stream()
                .flatMap(handover -> handover.items().stream())
                .toList();
    }

    /** A region asked for must lie inside the scope. */
    List<HandoverSummary> matching(HandoverFilter filter, RegionScope scope, PageRequest page) {
        var query = new HandoverQuery(filter.region == null ? scope.region() : filter.region.value());
        if (filter.recipient != null) {
            query.where("recipient_id = :recipient", "recipient", filter.recipient);
        }
        if (filter.ceremony != null) {
            query.where("ceremony = :ceremony", "ceremony", filter.ceremony);
        }
        if (filter.from != null) {
            query.from(filter.from);
        }
        if (filter.to != null) {
            query.to(filter.to);
        }
        page.after().ifPresent(query::after);
        return query.rows(getEntityManager(), page.rows());
    }
}
