package id.ikm.reporting.handoverreport;

import static id.ikm.reporting.database.Database.column;

import id.ikm.reporting.database.Database;
import id.ikm.reporting.freshness.Freshness;
import id.ikm.reporting.region.RegionRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The newest version of every handover. */
@ApplicationScoped
class ReportedHandovers {

    static final String NAME = "handover-report";

    private final Database database;

    ReportedHandovers(Database database) {
        this.database = database;
    }

    /** A version that is not higher than the known one changes nothing. */
    void keep(List<ReportedHandover> handovers) {
        database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into reported_handover as known
                    select distinct on (id) *
                    from unnest(?, ?, ?, ?, ?, ?, ?, ?) as arrival (id, version, handed_over_on, region_code,
                        recipient_kind, recipient_id, total_value, industry_recipient)
                    order by id, version desc
                    on conflict (id) do update set
                        version = excluded.version, handed_over_on = excluded.handed_over_on,
                        region_code = excluded.region_code, recipient_kind = excluded.recipient_kind,
                        recipient_id = excluded.recipient_id, total_value = excluded.total_value,
                        industry_recipient = excluded.industry_recipient
                    where known.version < excluded.version
                    """)) {
                statement.setArray(1, column(connection, "uuid", handovers, ReportedHandover::id));
                statement.setArray(2, column(connection, "bigint", handovers, ReportedHandover::version));
                statement.setArray(3, column(connection, "date", handovers, ReportedHandover::handedOverOn));
                statement.setArray(4, column(connection, "text", handovers, ReportedHandover::regionCode));
                statement.setArray(5, column(connection, "text", handovers, ReportedHandover::recipientKind));
                statement.setArray(6, column(connection, "uuid", handovers, ReportedHandover::recipientId));
                statement.setArray(7, column(connection, "bigint", handovers, ReportedHandover::totalValue));
                statement.setArray(8, column(connection, "boolean", handovers, ReportedHandover::industryRecipient));
                return statement.executeUpdate();
            }
        });
    }

    /** A district is the first eight characters of a code; a recipient is an industry if any handover says so. */
    HandoverReportView report(String region, HandoverFilter filter, Freshness freshness) {
        var range = RegionRange.of(region);
        return database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    with chosen as (
                        select * from reported_handover
                        where region_code >= ? and region_code < ? and handed_over_on between ? and ?
                    ), recipient as (
                        select recipient_kind as kind, bool_or(industry_recipient) as industry
                        from chosen group by recipient_kind, recipient_id
                    )
                    select count(*) as handovers, sum(total_value) as known_value,
                        count(*) filter (where total_value is null) as without_value,
                        count(distinct left(region_code, 8)) filter (where length(region_code) >= 8) as districts,
                        (select count(*) from recipient where kind = 'GROUP') as groups,
                        (select count(*) from recipient where kind = 'BUSINESS') as businesses,
                        (select count(*) from recipient where industry) as industry,
                        (select count(*) from recipient where not industry) as not_industry,
                        (select count(*) from recipient where industry is null) as unknown
                    from chosen
                    """)) {
                statement.setString(1, range.from());
                statement.setString(2, range.to());
                statement.setObject(3, filter.first());
                statement.setObject(4, filter.last());
                try (var row = statement.executeQuery()) {
                    row.next();
                    return HandoverReportView.of(region, row, freshness);
                }
            }
        });
    }
}
