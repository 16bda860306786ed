package id.ikm.registry.group;

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
class Groups implements PanacheRepositoryBase<BusinessGroup, UUID> {

    BusinessGroup get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(group -> scope.covers(group.regionCode().value()))
                .orElseThrow(() -> new NotFound("group", id));
    }

    /** Whoever changes a group waits until the one before has; outside the scope that is not allowed. */
    BusinessGroup lock(UUID id, RegionScope scope) {
        var group = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("group", id));
        scope.demand(group.regionCode().value(), "");
        return group;
    }

    /** As {@link #lock} does, for whoever must lock something else before; reads no group, which would be stale then. */
    @SuppressWarnings("unchecked")
    void mustBeInScope(UUID id, RegionScope scope) {
        List<String> found = getEntityManager()
                .createNativeQuery("select region_code from business_group where id = ?1")
                .setParameter(1, id)
                .getResultList();
        scope.demand(found.stream().findFirst().orElseThrow(() -> new NotFound("group", id)), "");
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(AhuNumber number, UUID except) {
        if (number != null) {
            find("ahuNumber = ?1 and id <> ?2", number, except)
                    .firstResultOptional()
                    .ifPresent(taken -> {
                        throw new Conflict(FieldFault.at("/ahuNumber", "group.ahu-taken", number, taken.id()));
                    });
        }
    }

    @SuppressWarnings("unchecked")
    List<UUID> ledBy(UUID person) {
        return getEntityManager()
                .createNativeQuery("select id from business_group where leaders @> cast(?1 as jsonb) order by id")
                .setParameter(1, "[{\"personId\": \"" + person + "\", \"term\": {\"until\": null}}]")
                .getResultList();
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<GroupSummary> matching(GroupFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(GroupSummary.COLUMNS, "business_group", scope, RegionCode.textOf(filter.region))
                        .where(SearchName.like(filter.q))
                        .whereAsked("kind = :kind", "kind", filter.kind == null ? null : filter.kind.name())
                        .whereAsked("(dissolved_on is not null) = :dissolved", "dissolved", filter.dissolved)
                        .whereAsked(
                                "id in (select body_id from membership where member_id = :member and left_on is null)",
                                "member",
                                filter.member)
                        .rows(getEntityManager(), page)
                        .stream()
                        .map(GroupSummary::of)
                        .toList();
    }
}
