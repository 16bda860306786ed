package id.ikm.registry.partner;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A partner as a row of a list. */
public record PartnerSummary(
        UUID id, String name, PartnerKind kind, RegionCode regionCode, LocalDate endedOn, long outlets) {

    static final String COLUMNS = "id, name, kind, region_code, ended_on, cast(jsonb_array_length(outlets) as bigint)";

    static PartnerSummary of(Object[] row) {
        return new PartnerSummary(
                (UUID) row[0],
                (String) row[1],
                PartnerKind.valueOf((String) row[2]),
                new RegionCode((String) row[3]),
                (LocalDate) row[4],
                (Long) row[5]);
    }
}
