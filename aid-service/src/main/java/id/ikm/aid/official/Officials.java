package id.ikm.aid.official;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Officials implements PanacheRepositoryBase<Official, UUID> {

    /** Outside the scope there is nothing. */
    Official get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(official -> scope.covers(official.regionCode().value()))
                .orElseThrow(() -> new NotFound("official", id));
    }

    Official lock(UUID id, RegionScope scope) {
        var official =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("official", id));
        scope.demand(official.regionCode().value(), "");
        return official;
    }

    /** Of one token: somebody can have several posts. */
    List<Official> ofSubject(String subject) {
        return list("subject", subject);
    }

    /** In the order of their appointment; {@code asked} lies in the scope: the resource has demanded that. */
    List<OfficialSummary> in(String asked, RegionScope scope, UUID office, PageRequest page) {
        return new RegionalList(OfficialSummary.COLUMNS, "official", scope, asked)
                .whereAsked("office_id = :office", "office", office).rows(getEntityManager(), page).stream()
                        .map(OfficialSummary::of)
                        .toList();
    }
}
