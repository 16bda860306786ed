package id.ikm.aid.agreement;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All grant agreements. */
@ApplicationScoped
class Agreements implements PanacheRepositoryBase<GrantAgreement, UUID> {

    /** Outside the scope there is nothing. */
    GrantAgreement get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(agreement -> scope.covers(agreement.regionCode().value()))
                .orElseThrow(() -> new NotFound("agreement", id));
    }

    /** Not locked before its application is: an award that is revoked takes both in that order. */
    GrantAgreement toEnd(UUID id, RegionScope scope) {
        var agreement = findByIdOptional(id).orElseThrow(() -> new NotFound("agreement", id));
        scope.demand(agreement.regionCode().value(), "");
        return agreement;
    }

    /** The one that holds for an application. */
    Optional<GrantAgreement> inForceFor(UUID application) {
        return find("applicationId = ?1 and status = ?2", application, AgreementStatus.IN_FORCE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A region asked for must lie inside the scope. */
    List<GrantAgreement> matching(AgreementFilter filter, RegionScope scope, PageRequest page) {
        var region = filter.region == null ? null : filter.region.value();
        var ids = new RegionalList("id, number", "grant_agreement", scope, region)
                        .whereAsked("application_id = :application", "application", filter.application)
                        .whereAsked("number = :number", "number", filter.number)
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(row -> row[0])
                        .toList();
        return list("id in ?1 order by id", ids);
    }
}
