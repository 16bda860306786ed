package id.ikm.registry.promotion;

import id.ikm.registry.ruleset.Axis;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A promotion, with the business that was promoted. */
public record PromotionView(
        UUID id,
        UUID businessId,
        String businessName,
        RegionCode regionCode,
        Axis axis,
        String from,
        String to,
        String ruleset,
        LocalDate effectiveDate,
        String evidence,
        String verifiedByRole) {}
