package id.ikm.aid.freeze;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record FreezeView(
        UUID id,
        RegionCode regionCode,
        LocalDate from,
        LocalDate until,
        List<FrozenAct> acts,
        String reason,
        long version)
        implements Versioned {}
