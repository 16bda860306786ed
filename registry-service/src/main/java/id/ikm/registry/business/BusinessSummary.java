package id.ikm.registry.business;

import id.ikm.registry.size.IndustryScale;
import id.ikm.registry.size.MsmeClass;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A business as a row of a list. */
public record BusinessSummary(
        UUID id,
        String name,
        Nib nib,
        RegionCode regionCode,
        IndustryStatus industryStatus,
        MsmeClass msmeClass,
        IndustryScale industryScale,
        Business.Status status,
        LocalDate lastConfirmedOn) {}
