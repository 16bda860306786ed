package id.ikm.aid.purchase;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Units of one kind, each with its passport. */
public record PurchasedLine(
        String name,
        String category,
        String brand,
        String specification,

        @Schema(description = "Whole rupiah per unit; null when unknown")
        Long price,

        List<UUID> equipmentIds) {

    static PurchasedLine of(RecordPurchase.Line line, List<UUID> units) {
        return new PurchasedLine(line.name(), line.category(), line.brand(), line.specification(), line.price(), units);
    }
}
