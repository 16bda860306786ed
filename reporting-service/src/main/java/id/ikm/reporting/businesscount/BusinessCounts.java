package id.ikm.reporting.businesscount;

import id.ikm.reporting.database.Database;
import id.ikm.reporting.region.RegionRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The counts of businesses, adjusted by the difference between what a business was and what it is now. */
@ApplicationScoped
class BusinessCounts {

    static final String NAME = "business-count";

    private final Database database;

    BusinessCounts(Database database) {
        this.database = database;
    }

    /** In the caller's transaction, and only there: a version that is not higher than the known one changes nothing. */
    void apply(List<CountedBusiness> businesses) {
        database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    with newest as (
                        select distinct on (id) *
                        from unnest(?, ?, ?, ?, ?) as arrival (id, version, region_code, status, industry_status)
                        order by id, version desc
                    ), applied as (
                        select newest.*, known.region_code as old_region_code, known.status as old_status,
                               known.industry_status as old_industry_status
                        from newest left join counted_business known using (id)
                        where known.version is null or known.version < newest.version
                    ), kept as (
                        insert into counted_business (id, version, region_code, status, industry_status)
                        select id, version, region_code, status, industry_status from applied
                        on conflict (id) do update set
                            version = excluded.version, region_code = excluded.region_code,
                            status = excluded.status, industry_status = excluded.industry_status
                    )
                    insert into business_count (region_code, status, industry_status, businesses)
                    select region_code, status, industry_status, sum(change)
                    from (select region_code, status, industry_status, 1 as change from applied
                          union all
                          select old_region_code, old_status, old_industry_status, -1 from applied
                          where old_status is not null) as cell
                    group by region_code, status, industry_status having sum(change) <> 0
                    on conflict (region_code, status, industry_status)
                    do update set businesses = business_count.businesses + excluded.businesses
                    """)) {
                statement.setArray(1, Database.column(connection, "uuid", businesses, CountedBusiness::id));
                statement.setArray(2, Database.column(connection, "bigint", businesses, CountedBusiness::version));
                statement.setArray(3, Database.column(connection, "text", businesses, CountedBusiness::regionCode));
                statement.setArray(4, Database.column(connection, "text", businesses, CountedBusiness::status));
                statement.setArray(5, Database.column(connection, "text", businesses, CountedBusiness::industryStatus));
                return statement.executeUpdate();
            }
        });
    }

    /** By the regions just below this one, or just by provinces for the whole nation ({@code *}). */
    List<BusinessCount> in(String region) {
        var range = RegionRange.of(region);
        return database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    select left(region_code, ?) as part, status, industry_status, sum(businesses) from business_count
                    where region_code >= ? and region_code < ? and businesses <> 0
                    group by part, status, industry_status
                    """)) {
                statement.setInt(1, childLength(region));
                statement.setString(2, range.from());
                statement.setString(3, range.to());
                try (var row = statement.executeQuery()) {
                    var counts = new ArrayList<BusinessCount>();
                    while (row.next()) {
                        counts.add(new BusinessCount(
                                row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
                    }
                    return counts;
                }
            }
        });
    }

    /** Of PP, PP.KK, PP.KK.CC, PP.KK.CC.DDDD the one behind that of the region. */
    private static int childLength(String region) {
        if (region.equals("*")) {
            return 2;
        }
        return region.length() < 8 ? region.length() + 3 : 13;
    }
}
