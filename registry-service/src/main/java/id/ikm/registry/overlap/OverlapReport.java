package id.ikm.registry.overlap;

import id.ikm.web.access.RegionScope;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Counts the overlap (irisan) of UMKM and IKM, DOMAIN 2.2. UMKM: micro to medium by PP 7/2021. IKM: an industry of small
 * or medium scale by Permenperin 64/2016. A status that is pending is not known yet; drafts and what has ended are out.
 */
@ApplicationScoped
class OverlapReport {

    private static final String COUNT = """
            with axes as (
                select case msme_class when 'UNCLASSIFIED' then null when 'LARGE' then false else true end as msme,
                       case when industry_status = 'NOT_INDUSTRY' then false
                            when industry_status = 'INDUSTRY' and industry_scale in ('SMALL', 'MEDIUM') then true
                            when industry_status = 'INDUSTRY' and industry_scale = 'LARGE' then false
                       end as ikm
                from business
                where status in ('SUBMITTED', 'VERIFIED', 'SUSPENDED') and %s
            )
            select count(*) filter (where msme and not ikm),
                   count(*) filter (where ikm and not msme),
                   count(*) filter (where msme and ikm),
                   count(*) filter (where not msme and not ikm),
                   count(*) filter (where msme is null or ikm is null),
                   count(*)
            from axes
            """;

    private final EntityManager database;

    OverlapReport(EntityManager database) {
        this.database = database;
    }

    OverlapView of(RegionCode region, RegionScope scope) {
        var counted = scope.narrowedTo(region);
        var row = (Object[]) database.createNativeQuery(COUNT.formatted(inside(counted)), Object[].class)
                .setParameter("region", counted.region().length() > 5 ? counted.likePattern() : counted.region())
                .getSingleResult();
        return new OverlapView(
                region, (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5]);
    }

    /** A whole regency or province by equality, as the indexes are made. */
    private static String inside(RegionScope scope) {
        return switch (scope.region().length()) {
            case 0, 1 -> ":region = '*'";
            case 2 -> "left(region_code, 2) = :region";
            case 5 -> "left(region_code, 5) = :region";
            default -> "region_code like :region";
        };
    }
}
