package id.ikm.registry.business;

import static java.util.stream.Collectors.toSet;

import id.ikm.registry.business.contact.SealedContact;
import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.Regions;
import id.ikm.registry.region.SearchName;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The register itself. */
@ApplicationScoped
class Businesses implements PanacheRepositoryBase<Business, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final FreshnessRule freshness;
    private final Regions regions;

    Businesses(FreshnessRule freshness, Regions regions) {
        this.freshness = freshness;
        this.regions = regions;
    }

    Business get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("business", id));
    }

    /** Outside the scope there is nothing. */
    Business get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(business -> scope.covers(business.regionCode().value()))
                .orElseThrow(() -> new NotFound("business", id));
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(Nib nib, UUID except) {
        if (nib != null) {
            find("nib = ?1 and id <> ?2", nib, except).firstResultOptional().ifPresent(taken -> {
                throw new Conflict(FieldFault.at("/nib", "business.nib-taken", nib, taken.id()));
            });
        }
    }

    /** {@code at} names the field; a race that is lost after this look ends in the unique constraint. */
    void mustBeFree(SealedContact contact, UUID except, String at) {
        if (contact.npwpHash() != null) {
            find("npwpHash = ?1 and id <> ?2", contact.npwpHash(), except)
                    .firstResultOptional()
                    .ifPresent(taken -> {
                        throw new Conflict(FieldFault.at(at, "business.npwp-taken", taken.id()));
                    });
        }
    }

    /** All in which the person has a role now. */
    @SuppressWarnings("unchecked")
    List<Business> withRoleOf(UUID person) {
        return getEntityManager()
                .createNativeQuery("select * from business where people @> cast(?1 as jsonb)", Business.class)
                .setParameter(1, "[{\"personId\": \"" + person + "\", \"until\": null}]")
                .getResultList();
    }

    /** All in which the person has or had a role, in the order of registration. */
    @SuppressWarnings("unchecked")
    List<Business> of(UUID person, RegionScope scope, PageRequest page) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from business
                        where people @> cast(?1 as jsonb) and region_code like ?2 and id > ?3 order by id limit ?4
                        """, Business.class)
                .setParameter(1, "[{\"personId\": \"" + person + "\"}]")
                .setParameter(2, scope.likePattern())
                .setParameter(3, page.after().map(last -> last.uuid(0)).orElse(FIRST))
                .setParameter(4, page.rows())
                .getResultList();
    }

    /** The filter's region lies in the scope: the resource has demanded that. */
    List<BusinessSummary> matching(BusinessFilter filter, RegionScope scope, PageRequest page) {
        return matching(
                filter, scope, page.after().map(position -> position.uuid(0)).orElse(null), page.rows());
    }

    List<BusinessSummary> matching(BusinessFilter filter, RegionScope scope, UUID after, int count) {
        var query = filter.region == null
                ? new BusinessQuery(scope, Set.of())
                : new BusinessQuery(new RegionScope(filter.region.value()), retiredInto(filter.region, scope));
        if (filter.q != null) {
            query.where(":q <% search_name", "q", SearchName.of(filter.q).value());
        }
        if (filter.nib != null) {
            query.where("nib = :nib", "nib", filter.nib.value());
        }
        if (filter.status != null) {
            query.where("status = :status", "status", filter.status.name());
        }
        if (filter.industryStatus != null) {
            query.where("industry_status = :industryStatus", "industryStatus", filter.industryStatus.name());
        }
        if (filter.office != null) {
            query.where("office_id = :office", "office", filter.office);
        }
        if (filter.freshness != null) {
            var confirmed = freshness.confirmedBetween(filter.freshness);
            query.where("status = 'VERIFIED' and last_confirmed_on > :confirmedAfter", "confirmedAfter", confirmed[0])
                    .where("last_confirmed_on <= :confirmedUntil", "confirmedUntil", confirmed[1]);
        }
        if (after != null) {
            query.where("id > :after", "after", after);
        }
        return query.rows(getEntityManager(), count);
    }

    /** Access goes by the code as it is written: what the caller may not read is not listed either. */
    private Set<RegionCode> retiredInto(RegionCode region, RegionScope scope) {
        return regions.retiredInto(region).stream()
                .filter(code -> scope.covers(code.value()))
                .collect(toSet());
    }
}
