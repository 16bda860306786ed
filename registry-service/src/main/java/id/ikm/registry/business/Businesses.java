package id.ikm.registry.business;

import id.ikm.registry.business.contact.SealedContact;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The register itself. */
@ApplicationScoped
class Businesses implements PanacheRepositoryBase<Business, UUID> {

    private final Mergers mergers;

    Businesses(Mergers mergers) {
        this.mergers = mergers;
    }

    Business get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("business", id));
    }

    /** Outside the scope there is nothing; a merged record is the one that it was merged into. */
    Business get(UUID id, RegionScope scope) {
        var business = getEvenIfMerged(id, scope);
        if (business.status() == Business.Status.MERGED) {
            throw new BusinessMoved(id, mergers.last(id));
        }
        return business;
    }

    /** For what is told of the record itself: its history, its merger. */
    Business getEvenIfMerged(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(business -> scope.covers(business.regionCode()))
                .orElseThrow(() -> new NotFound("business", id));
    }

    /** Whose address was recorded before there were ids of addresses, and that can still be changed. */
    @SuppressWarnings("unchecked")
    List<Business> withoutAddressId(int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from business
                        where contact ->> 'addressId' is null
                          and jsonb_exists(contact -> 'particulars', 'ADDRESS_LINE')
                          and status in ('DRAFT', 'SUBMITTED', 'VERIFIED')
                        order by id limit ?1 for update skip locked
                        """, Business.class)
                .setParameter(1, most)
                .getResultList();
    }

    /** A race that is lost after this look ends in the unique constraint, with the same answer. */
    void mustBeFree(Nib nib, UUID except) {
        if (nib != null) {
            find("profile.nib = ?1 and id <> ?2", nib, except)
                    .firstResultOptional()
                    .ifPresent(taken -> {
                        throw new Conflict(FieldFault.at("/nib", "business.nib-taken", nib, taken.id()));
                    });
        }
    }

    /** {@code at} names the field; a race that is lost after this look ends in the unique constraint. */
    void mustBeFree(SealedContact contact, UUID except, String at) {
        if (contact.npwpHash() != null) {
            find("reach.npwpHash = ?1 and id <> ?2", contact.npwpHash(), except)
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
                .setParameter(3, page.afterId())
                .setParameter(4, page.rows())
                .getResultList();
    }
}
