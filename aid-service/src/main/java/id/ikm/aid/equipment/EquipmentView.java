package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it stands now. */
public record EquipmentView(
        UUID id,

        @Schema(description = "Opens its public page: /aid/v1/public/equipment/{publicCode}")
        String publicCode,

        RegionCode regionCode,
        UUID officeId,
        Particulars unit,
        Acquisition acquired,
        UUID purchaseId,
        EquipmentState state,

        @Schema(description = "As last seen; null where nobody has looked")
        Condition condition,

        @Schema(description = "Where the office keeps it when it has it")
        String place,

        Holder holder,

        @Schema(description = "Bought for somebody on this day, and not handed over yet")
        LocalDate awaitedSince,

        LocalDate lastStepOn,
        Instant recordedAt,
        long version)
        implements Versioned {}
