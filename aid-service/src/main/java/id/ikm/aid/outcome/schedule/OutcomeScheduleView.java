package id.ikm.aid.outcome.schedule;

import id.ikm.web.region.RegionCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record OutcomeScheduleView(
        UUID id, RegionCode regionCode, UUID packageId, List<Integer> months, Instant setAt) {}
