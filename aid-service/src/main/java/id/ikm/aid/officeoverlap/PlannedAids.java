package id.ikm.aid.officeoverlap;

import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlannedAids implements PanacheRepositoryBase<PlannedAid, UUID> {

    /** Outside the scope there is nothing. */
    PlannedAid get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(plan -> scope.covers(plan.regionCode().value()))
                .orElseThrow(() -> new NotFound("planned-aid", id));
    }

    PlannedAid lock(UUID id, RegionScope scope) {
        var plan =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("planned-aid", id));
        scope.demand(plan.regionCode().value(), "");
        return plan;
    }

    /** Still meant, by that application. */
    List<PlannedAid> of(UUID application) {
        return list("applicationId = ?1 and withdrawnAt is null", application);
    }

    void standBehind(PlannedAid plan, Collection<UUID> parties) {
        getEntityManager()
                .createNativeQuery("""
                        insert into planned_aid_party (planned_aid_id, party_id) select ?1, id from unnest(?2) as id
                        """)
                .setParameter(1, plan.id())
                .setParameter(2, parties.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Of other offices, for the same year, with one of these parties. */
    List<PlannedAid> overlapping(PlannedAid plan, Collection<UUID> parties) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery("""
                        select distinct p.id from planned_aid p join planned_aid_party x on x.planned_aid_id = p.id
                        where x.party_id = any(?1) and p.fiscal_year = ?2 and p.office_id <> ?3
                          and p.withdrawn_at is null
                        """, UUID.class)
                .setParameter(1, parties.toArray(UUID[]::new))
                .setParameter(2, plan.fiscalYear())
                .setParameter(3, plan.officeId())
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** In the order of recording; {@code asked} lies in the scope: the resource has demanded that. */
    List<PlannedAidView> in(String asked, RegionScope scope, Integer fiscalYear, PageRequest page) {
        var ids = new RegionalList("id, version", "planned_aid", scope, asked)
                .whereAsked("fiscal_year = :year", "year", fiscalYear).rows(getEntityManager(), page).stream()
                        .map(row -> (UUID) row[0])
                        .toList();
        return ids.isEmpty()
                ? List.of()
                : list("id in ?1 order by id", ids).stream()
                        .map(PlannedAid::view)
                        .toList();
    }
}
