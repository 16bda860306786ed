package id.ikm.aid.officeoverlap;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlannedAids implements RegionalRepository<PlannedAid> {

    @Override
    public String kind() {
        return "planned-aid";
    }

    /** Still meant, by that application. */
    List<PlannedAid> of(UUID application) {
        return list("applicationId = ?1 and withdrawnAt is null", application);
    }

    void standBehind(PlannedAid plan, Collection<UUID> parties) {
        getEntityManager()
                .createNativeQuery("""
                        insert into planned_aid_party (planned_aid_id, party_id, stands_for)
                        select ?1, id, survivor_of(id) from unnest(?2) as id
                        """)
                .setParameter(1, plan.id())
                .setParameter(2, parties.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Those of a business that was merged are now plans for another, and may be of several offices. */
    void follow(Collection<UUID> merged) {
        getEntityManager()
                .createNativeQuery("""
                        with moved as (
                            update planned_aid_party set stands_for = survivor_of(party_id), overlapping = true
                            where party_id = any(?1) and stands_for <> survivor_of(party_id)
                            returning stands_for)
                        update planned_aid_party set overlapping = true
                        where stands_for in (select stands_for from moved) and not overlapping
                        """)
                .setParameter(1, merged.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Of other offices, for the same year, with one that this plan is for. */
    List<PlannedAid> overlapping(PlannedAid plan) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery("""
                        select distinct p.id from planned_aid_party own
                        join planned_aid_party x on x.stands_for = own.stands_for
                        join planned_aid p on p.id = x.planned_aid_id
                        where own.planned_aid_id = ?1 and p.fiscal_year = ?2 and p.office_id <> ?3
                          and p.withdrawn_at is null
                        """)
                .setParameter(1, plan.id())
                .setParameter(2, plan.fiscalYear())
                .setParameter(3, plan.officeId())
                .getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** Those with whom plans of several offices meet are found by it later, among the many with whom none do. */
    void markOverlaps(List<PlannedAid> meeting) {
        getEntityManager()
                .createNativeQuery("""
                        update planned_aid_party x set overlapping = true
                        where planned_aid_id = any(?1) and not overlapping
                          and (select count(distinct p.office_id) from planned_aid_party other
                               join planned_aid p on p.id = other.planned_aid_id
                               where other.stands_for = x.stands_for and p.id = any(?1)) > 1
                        """)
                .setParameter(1, meeting.stream().map(PlannedAid::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    List<PlannedAid> in(RegionCode asked, RegionScope scope, Integer fiscalYear, PageRequest page) {
        return new RegionalList("planned_aid", scope, asked)
                .whereAsked("fiscal_year = :year", "year", fiscalYear)
                .entities(PlannedAid.class, getEntityManager(), page);
    }
}
