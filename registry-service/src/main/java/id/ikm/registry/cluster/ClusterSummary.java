package id.ikm.registry.cluster;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A cluster as a row of a list, with how many belong to it now. */
public record ClusterSummary(
        UUID id,
        String name,
        RegionCode regionCode,
        String productGroup,
        LocalDate closedOn,
        long units,
        ClusterStatus status) {

    static final String UNITS = """
            (select count(*) from membership m where m.body_id = cluster.id and m.left_on is null)""";
    static final String COLUMNS = "id, name, region_code, product_group, closed_on, " + UNITS;

    static ClusterSummary of(Object[] row, int minimum) {
        var units = (Long) row[5];
        return new ClusterSummary(
                (UUID) row[0],
                (String) row[1],
                new RegionCode((String) row[2]),
                (String) row[3],
                (LocalDate) row[4],
                units,
                ClusterStatus.of(units >= minimum));
    }
}
