package id.ikm.aid.official;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** An official as a row of a list. */
public record OfficialSummary(
        UUID id, String post, RegionCode regionCode, UUID officeId, LocalDate since, LocalDate until, int relations) {

    static final String COLUMNS =
            "id, post, region_code, office_id, in_post_since, in_post_until, jsonb_array_length(relations)";

    static OfficialSummary of(Object[] row) {
        return new OfficialSummary(
                (UUID) row[0],
                (String) row[1],
                new RegionCode((String) row[2]),
                (UUID) row[3],
                (LocalDate) row[4],
                (LocalDate) row[5],
                (Integer) row[6]);
    }
}
