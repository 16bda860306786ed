package id.ikm.registry.group;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Groups implements RegionalRepository<BusinessGroup> {

    @Override
    public String kind() {
        return "group";
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

    List<GroupSummary> matching(GroupFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("business_group", scope, filter.region)
                .where(SearchName.like(filter.q))
                .whereAsked("kind = :kind", "kind", filter.kind)
                .whereAsked("(dissolved_on is not null) = :dissolved", "dissolved", filter.dissolved)
                .whereAsked(
                        "id in (select body_id from membership where member_id = :member and left_on is null)",
                        "member",
                        filter.member)
                .rows(GroupSummary.COLUMNS, GroupSummary::of, getEntityManager(), page);
    }
}
