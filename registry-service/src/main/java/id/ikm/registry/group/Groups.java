package id.ikm.registry.group;

import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class Groups implements PanacheRepositoryBase<BusinessGroup, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    BusinessGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("group", id));
    }

    BusinessGroup get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(group -> scope.covers(group.regionCode().value()))
                .orElseThrow(() -> new NotFound("group", id));
    }

    /** A member outside the caller's region is as unknown as one that does not exist. */
    @SuppressWarnings("unchecked")
    void mustBeBusinesses(Set<UUID> ids, RegionScope scope) {
        if (ids == null || ids.isEmpty()) {
            return;
        }
        List<UUID> known = getEntityManager()
                .createNativeQuery("select id from business where id in (?1) and region_code like ?2", UUID.class)
                .setParameter(1, ids)
                .setParameter(2, scope.likePattern())
                .getResultList();
        var unknown = new HashSet<>(ids);
        known.forEach(unknown::remove);
        unknown.stream().min(UUID::compareTo).ifPresent(id -> {
            throw new InvalidRequest("/memberBusinessIds", "group.unknown-member", id);
        });
    }

    List<GroupSummary> matching(String q, RegionCode region, RegionScope scope, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select id, name, kind, region_code,
                               (select count(*) from business_group_member m where m.group_id = g.id)
                        from business_group g
                        where region_code like :scope and region_code like :region
                          and (cast(:q as text) is null or :q <% search_name) and id > :after
                        order by id limit :count
                        """, Object[].class)
                .setParameter("scope", scope.likePattern())
                .setParameter("region", region == null ? "%" : new RegionScope(region.value()).likePattern())
                .setParameter("q", q == null ? null : SearchName.of(q).value())
                .setParameter("after", page.after().map(last -> last.uuid(0)).orElse(FIRST))
                .setParameter("count", page.rows())
                .getResultList();
        return rows.stream()
                .map(row -> new GroupSummary(
                        (UUID) row[0],
                        (String) row[1],
                        BusinessGroup.Kind.valueOf((String) row[2]),
                        new RegionCode((String) row[3]),
                        (Long) row[4]))
                .toList();
    }
}
