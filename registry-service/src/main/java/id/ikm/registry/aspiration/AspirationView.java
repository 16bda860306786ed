package id.ikm.registry.aspiration;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record AspirationView(
        UUID id,
        Speaker speaker,
        RegionCode regionCode,
        String theme,
        String text,
        LocalDate saidOn,
        Channel channel,
        AspirationState state,
        String recordedBy,
        List<FollowUp> followUps,
        long version)
        implements Versioned {

    static AspirationView of(Aspiration aspiration) {
        return new AspirationView(
                aspiration.id(),
                aspiration.speaker(),
                aspiration.regionCode(),
                aspiration.theme(),
                aspiration.text(),
                aspiration.saidOn(),
                aspiration.channel(),
                aspiration.state(),
                aspiration.recordedBy(),
                aspiration.followUps(),
                aspiration.version());
    }
}
