package id.ikm.aid.credit.facilitation;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Facilitations implements PanacheRepositoryBase<Facilitation, UUID> {

    /** Outside the scope there is nothing. */
    Facilitation get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(one -> scope.covers(one.regionCode().value()))
                .orElseThrow(() -> new NotFound("credit-facilitation", id));
    }

    Facilitation hold(UUID id, RegionScope scope) {
        var one = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("credit-facilitation", id));
        scope.demand(one.regionCode().value(), "");
        return one;
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<Facilitation> matching(FacilitationFilter filter, RegionScope scope, PageRequest page) {
        var ids = new RegionalList("id, state", "credit_facilitation", scope, RegionCode.textOf(filter.region))
                        .whereAsked("business_id = :business", "business", filter.business)
                        .whereAsked("state = :state", "state", filter.state == null ? null : filter.state.name())
                        .whereAsked("scheme = :scheme", "scheme", filter.scheme)
                        .whereAsked("lender = :lender", "lender", filter.lender)
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(row -> row[0])
                        .toList();
        return list("id in ?1 order by id", ids);
    }
}
