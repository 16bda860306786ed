package id.ikm.aid.decree;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A decree as a row of a list. */
public record DecreeSummary(
        UUID id, String number, LocalDate date, RegionCode regionCode, int recipients, boolean revoked) {

    static final String COLUMNS = """
            id, number, decided_on, region_code, jsonb_array_length(awards), revocation is not null""";

    static DecreeSummary of(Object[] row) {
        return new DecreeSummary(
                (UUID) row[0],
                (String) row[1],
                (LocalDate) row[2],
                new RegionCode((String) row[3]),
                (Integer) row[4],
                (Boolean) row[5]);
    }
}
