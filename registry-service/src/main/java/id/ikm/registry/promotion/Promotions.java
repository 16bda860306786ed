package id.ikm.registry.promotion;

import id.ikm.kit.listing.RegionalList;
import id.ikm.registry.ruleset.Axis;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Promotions implements PanacheRepositoryBase<ClassPromotion, UUID> {

    /** Each with its business. */
    private static final String PROMOTIONS = """
            (select p.*, b.name, b.region_code
             from class_promotion p join business b on b.id = p.business_id) promotion""";

    private static final String COLUMNS = """
            id, business_id, name, region_code, axis, from_class, to_class, ruleset, effective_on, evidence,
            verified_by_role""";

    List<PromotionView> matching(PromotionFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList(PROMOTIONS, scope, filter.region)
                .whereAsked("axis = :axis", "axis", filter.axis)
                .whereAsked("extract(year from effective_on) = :year", "year", filter.year)
                .whereAsked("business_id = :business", "business", filter.business)
                .rows(COLUMNS, Promotions::view, getEntityManager(), page);
    }

    private static PromotionView view(Object[] row) {
        return new PromotionView(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new RegionCode((String) row[3]),
                Axis.valueOf((String) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (String) row[9],
                (String) row[10]);
    }
}
