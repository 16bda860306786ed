package id.ikm.aid.equipment;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit is, as its label and papers tell; its inventory number, its serial number, or both. */
@Embeddable
@Schema(name = "EquipmentParticulars")
public record Particulars(
        @Size(min = 1, max = 60) @Schema(description = "Of the office's inventory, once per regency")
        String inventoryNumber,

        @Size(min = 1, max = 100) String serialNumber,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 60) String category,
        @Size(min = 1, max = 100) String brand,
        @Size(min = 1, max = 2000) String specification,

        @PositiveOrZero @Max(1_000_000_000_000L) @Schema(description = "Whole rupiah; null when unknown")
        Long value) {}
