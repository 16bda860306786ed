package id.ikm.aid.purchase;

import id.ikm.aid.finding.Waiver;
import id.ikm.web.region.RegionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an office bought; every unit gets its passport by it. */
public record RecordPurchase(
        @NotNull @Valid PurchaseOrder order,
        @NotNull @Valid Office office,

        @Schema(description = "Pays the total where the price of every line is known; null when unknown")
        UUID budgetLineId,

        @Valid @Schema(description = "null: for the office's own stock")
        Purpose purpose,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Line> lines,

        @Size(max = 20) @Schema(description = "Ids of files: contract, invoices, photos")
        List<@NotNull UUID> evidence,

        @Valid Waiver waiver) {

    /** Who buys, and where the goods are put. */
    @Schema(name = "BuyingOffice")
    public record Office(
            @NotNull RegionCode regionCode,
            UUID officeId,

            @Size(min = 1, max = 200) String place) {}

    /** For which package, and whose applications. */
    @Schema(name = "PurchasePurpose")
    public record Purpose(
            @NotNull UUID packageId, @Size(max = 200) List<@NotNull UUID> applicationIds) {}

    /** Units of one kind. */
    @Schema(name = "PurchaseLine")
    public record Line(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 60) String category,
            @Size(min = 1, max = 100) String brand,
            @Size(min = 1, max = 2000) String specification,

            @PositiveOrZero @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah per unit; null when unknown")
            Long price,

            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid UnitNumber> units) {}

    /** The inventory number, the serial number, or both. */
    @Schema(name = "PurchasedUnitNumber")
    public record UnitNumber(
            @Size(min = 1, max = 60) String inventoryNumber,
            @Size(min = 1, max = 100) String serialNumber) {}

    List<UUID> applicationIds() {
        return purpose == null || purpose.applicationIds() == null
                ? List.of()
                : purpose.applicationIds().stream().distinct().toList();
    }
}
