package id.ikm.registry.group;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A group as a row of a list. */
public record GroupSummary(
        UUID id, String name, GroupKind kind, RegionCode regionCode, LocalDate dissolvedOn, long members) {

    static final String COLUMNS = """
            id, name, kind, region_code, dissolved_on,
            (select count(*) from membership m where m.body_id = business_group.id and m.left_on is null)
            """;

    static GroupSummary of(Object[] row) {
        return new GroupSummary(
                (UUID) row[0],
                (String) row[1],
                GroupKind.valueOf((String) row[2]),
                new RegionCode((String) row[3]),
                (LocalDate) row[4],
                (Long) row[5]);
    }
}
