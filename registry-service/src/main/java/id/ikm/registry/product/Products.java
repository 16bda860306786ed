package id.ikm.registry.product;

import id.ikm.kit.listing.RegionalList;
import id.ikm.kit.region.RegionalRepository;
import id.ikm.registry.business.SearchWords;
import id.ikm.registry.classification.KbliCondition;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Products implements RegionalRepository<Product> {

    private final SearchWords words;

    Products(SearchWords words) {
        this.words = words;
    }

    @Override
    public String kind() {
        return "product";
    }

    Product get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("product", id));
    }

    /** Nobody else changes it before this transaction ends. */
    Product hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("product", id));
    }

    UUID businessOf(UUID id) {
        return find("select businessId from Product where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("product", id));
    }

    /** Another one with the same number, which is odd, but happens: one good is made by two businesses for one brand. */
    @SuppressWarnings("unchecked")
    Optional<UUID> otherWith(Gtin gtin, UUID except) {
        List<UUID> found = getEntityManager()
                .createNativeQuery("select id from product where gtin = ?1 and id <> ?2 limit 1")
                .setParameter(1, gtin.value())
                .setParameter(2, except)
                .getResultList();
        return found.stream().findFirst();
    }

    /** All of a business lie where it does. */
    @SuppressWarnings("unchecked")
    List<UUID> moveTo(RegionCode region, UUID business) {
        return getEntityManager()
                .createNativeQuery("""
                        update product set region_code = ?1, version = version + 1 where business_id = ?2 returning id
                        """)
                .setParameter(1, region.value())
                .setParameter(2, business)
                .getResultList();
    }

    List<ProductSummary> matching(ProductFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("product", scope, filter.region)
                .whereAsked("business_id = :business", "business", filter.business)
                .where(KbliCondition.of(filter.kbli, filter.kbliEdition))
                .whereAsked("kbki like :kbki", "kbki", filter.kbki == null ? null : filter.kbki + "%")
                .whereAsked("status = :status", "status", filter.status)
                .whereAsked("listings <> '[]' and listings @> cast(:listing as jsonb)", "listing", listing(filter))
                .where(words.matching(filter.q))
                .rows(ProductSummary.COLUMNS, ProductSummary::of, getEntityManager(), page);
    }

    private static String listing(ProductFilter filter) {
        if ((filter.listing == null) != (filter.catalogVersion == null)) {
            throw new InvalidRequest(
                    filter.listing == null ? "?catalogVersion" : "?listing", "product.listing-in-which-catalogue");
        }
        return filter.listing == null
                ? null
                : "[{\"catalogVersion\": \"%s\", \"state\": \"%s\"}]".formatted(filter.catalogVersion, filter.listing);
    }
}
