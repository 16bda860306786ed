package id.ikm.registry.business;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.UUID;

public record BusinessView(
        UUID id,
        String name,
        Nib nib,
        RegionCode regionCode,
        KbliCode mainKbli,
        ProductionFacts production,
        IndustryStatus industryStatus,
        Business.Status status,
        Instant registeredAt,
        long version)
        implements Versioned {

    static BusinessView of(Business business) {
        return new BusinessView(
                business.id(),
                business.name(),
                business.nib(),
                business.regionCode(),
                business.mainKbli(),
                business.production(),
                business.industryStatus(),
                business.status(),
                business.registeredAt(),
                business.version());
    }
}
