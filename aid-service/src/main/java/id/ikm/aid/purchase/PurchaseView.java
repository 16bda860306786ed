package id.ikm.aid.purchase;

import id.ikm.aid.equipment.step.Evidence;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A purchase with what it bought. */
public record PurchaseView(
        UUID id,
        PurchaseOrder order,
        RegionCode regionCode,
        UUID officeId,
        UUID budgetLineId,
        UUID packageId,
        List<UUID> applicationIds,
        List<PurchasedLine> lines,

        @Schema(description = "Whole rupiah; null unless the price of every line is known")
        Long total,

        @Schema(description = "Null while it stands") CancelPurchase cancellation,

        List<Evidence> evidence,
        Instant recordedAt,
        long version)
        implements Versioned {

    List<UUID> equipmentIds() {
        return lines.stream().flatMap(line -> line.equipmentIds().stream()).toList();
    }
}
