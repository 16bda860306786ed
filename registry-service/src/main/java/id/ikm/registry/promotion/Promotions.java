package id.ikm.registry.promotion;

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

    private static final UUID FIRST = new UUID(0, 0);
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    @SuppressWarnings("unchecked")
    List<PromotionView> matching(PromotionFilter filter, RegionScope scope, PageRequest page) {
        var region = scope.narrowedTo(filter.region);
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select p.id, p.business_id, b.name, b.region_code, p.axis, p.from_class, p.to_class, p.ruleset,
                               p.effective_on, p.evidence, p.verified_by_role
                        from class_promotion p join business b on b.id = p.business_id
                        where b.region_code like :region and :axis in (p.axis, '*') and p.id > :after
                          and p.effective_on >= :from and p.effective_on < :to
                          and p.business_id between :firstBusiness and :lastBusiness
                        order by p.id limit :count
                        """, Object[].class)
                .setParameter("region", region.likePattern())
                .setParameter("axis", filter.axis == null ? "*" : filter.axis.name())
                .setParameter("from", filter.year == null ? EVER : LocalDate.of(filter.year, 1, 1))
                .setParameter("to", filter.year == null ? NEVER : LocalDate.of(filter.year + 1, 1, 1))
                .setParameter("firstBusiness", filter.business == null ? FIRST : filter.business)
                .setParameter("lastBusiness", filter.business == null ? new UUID(-1, -1) : filter.business)
                .setParameter("after", page.afterId())
                .setParameter("count", page.rows())
                .getResultList();
        return rows.stream().map(Promotions::view).toList();
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
