package id.ikm.registry.partner;

import id.ikm.kit.listing.RegionalList;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Partners implements PanacheRepositoryBase<Partner, UUID> {

    Partner get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(partner -> scope.covers(partner.regionCode().value()))
                .orElseThrow(() -> new NotFound("partner", id));
    }

    /** Whoever changes a partner waits until the one before has; outside the scope that is not allowed. */
    Partner lock(UUID id, RegionScope scope) {
        var partner =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("partner", id));
        scope.demand(partner.regionCode().value(), "");
        return partner;
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(DescribePartner command, UUID except) {
        find(
                        "regionCode = ?1 and name = ?2 and id <> ?3",
                        command.regionCode(),
                        command.name().strip(),
                        except)
                .firstResultOptional()
                .ifPresent(taken -> {
                    throw new Conflict(FieldFault.at("/name", "partner.name-taken", command.regionCode(), taken.id()));
                });
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<PartnerSummary> matching(PartnerFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(PartnerSummary.COLUMNS, "partner", scope, RegionCode.textOf(filter.region))
                        .where(SearchName.like(filter.q))
                        .whereAsked("kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(PartnerSummary::of)
                        .toList();
    }
}
