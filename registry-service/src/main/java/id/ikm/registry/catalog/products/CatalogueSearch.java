package id.ikm.registry.catalog.products;

import id.ikm.kit.listing.Condition;
import id.ikm.registry.business.SearchWords;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.classification.KbliCondition;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Turns a filter into a question. */
@ApplicationScoped
public class CatalogueSearch {

    static final String IN_FORCE = """
            coalesce(c.valid_from, cast(:day as date)) <= :day and coalesce(c.valid_until, cast(:day as date)) >= :day""";

    private final SearchWords words;
    private final Regions regions;

    CatalogueSearch(SearchWords words, Regions regions) {
        this.words = words;
        this.regions = regions;
    }

    public CatalogueQuery of(CatalogueFilter filter) {
        var query = new CatalogueQuery();
        if (filter.region != null) {
            byRegion(filter.region, query);
        }
        query.where(words.matching(filter.q));
        query.where(KbliCondition.of(filter.kbli, filter.kbliEdition));
        if (filter.kbki != null) {
            query.where("kbki like :kbki", "kbki", filter.kbki + "%");
        }
        byFigures(filter, query);
        if (filter.certificates != null) {
            byCertificates(filter.certificates.types(), regions.dayOr(filter.asOf), query);
        } else if (filter.asOf != null) {
            throw new InvalidRequest("?asOf", "catalogue.day-of-what");
        }
        return query;
    }

    private static void byRegion(RegionCode region, CatalogueQuery query) {
        if (region.level() == RegionLevel.VILLAGE) {
            throw new InvalidRequest("?region", "catalogue.region-too-narrow", region);
        }
        query.where(Condition.within("region_code", RegionScope.NATION.narrowedTo(region)));
    }

    private static void byFigures(CatalogueFilter filter, CatalogueQuery query) {
        if (filter.tkdnFrom != null) {
            query.where("tkdn >= :tkdnFrom", "tkdnFrom", filter.tkdnFrom);
        }
        if (filter.priceFrom != null) {
            query.where("price >= :priceFrom", "priceFrom", filter.priceFrom);
        }
        if (filter.priceTo != null) {
            query.where("price <= :priceTo", "priceTo", filter.priceTo);
        }
        if (filter.sizeClass != null) {
            query.where("size_class = :sizeClass", "sizeClass", filter.sizeClass.name());
        }
    }

    private static void byCertificates(List<CertificateType> types, LocalDate day, CatalogueQuery query) {
        for (int i = 0; i < types.size(); i++) {
            query.where(new Condition(
                    """
                    exists (select from catalog_product_certificate c
                            where c.product_id = catalog_product.id and c.type = :type%d and %s)
                    """.formatted(i, IN_FORCE), Map.of("type" + i, types.get(i).name(), "day", day)));
        }
    }
}
