package id.ikm.registry.aspiration;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** An aspiration as a row of a list: without what was said, which may name people. */
public record AspirationSummary(
        UUID id,
        Speaker speaker,
        RegionCode regionCode,
        String theme,
        LocalDate saidOn,
        Channel channel,
        AspirationState state) {

    static AspirationSummary of(Object[] row) {
        return new AspirationSummary(
                (UUID) row[0],
                new Speaker(Speaker.Kind.valueOf((String) row[1]), (UUID) row[2]),
                new RegionCode((String) row[3]),
                (String) row[4],
                (LocalDate) row[5],
                Channel.valueOf((String) row[6]),
                AspirationState.valueOf((String) row[7]));
    }
}
