package id.ikm.registry.partner.placement;

import id.ikm.kit.listing.RegionalList;
import id.ikm.registry.term.Term;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private static final String WITH_REGION = """
            (select p.*, partner.region_code
             from placement p join partner on partner.id = p.partner_id) placement""";

    Placement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("placement", id));
    }

    Placement get(UUID id, RegionScope scope) {
        var placement = get(id);
        if (!scope.covers(regionOf(placement).value())) {
            throw new NotFound("placement", id);
        }
        return placement;
    }

    /** Where its partner is. */
    @SuppressWarnings("unchecked")
    RegionCode regionOf(Placement placement) {
        return new RegionCode((String) getEntityManager()
                .createNativeQuery("select region_code from partner where id = ?1")
                .setParameter(1, placement.partnerId())
                .getSingleResult());
    }

    /** One outside the scope is as unknown as one that does not exist. */
    @SuppressWarnings("unchecked")
    void mustBePlaceable(UUID product, RegionScope scope) {
        List<String> found = getEntityManager()
                .createNativeQuery("select region_code from product where id = ?1 and status <> 'RETIRED'")
                .setParameter(1, product)
                .getResultList();
        if (found.stream().noneMatch(scope::covers)) {
            throw new InvalidRequest("/productId", "placement.unknown-product", product);
        }
    }

    /** A race that is lost after this look ends in the exclusion constraint. */
    void mustBeFree(UUID outlet, UUID product, Term term, UUID except) {
        find("outletId = ?1 and productId = ?2 and id <> ?3", outlet, product, except).stream()
                .filter(other -> other.term().overlaps(term))
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict(FieldFault.at("/productId", "placement.there-already", other.id()));
                });
    }

    List<Placement> matching(PlacementFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(WITH_REGION, scope, filter.region)
                .whereAsked("partner_id = :partner", "partner", filter.partner)
                .whereAsked("product_id = :product", "product", filter.product)
                .whereAsked(
                        "product_id in (select id from product where business_id = :business)",
                        "business",
                        filter.business)
                .whereAsked(
                        "(placed_on is null or placed_on <= :on) and (removed_on is null or removed_on > :on)",
                        "on",
                        filter.on)
                .entities(Placement.class, getEntityManager(), page);
    }
}
