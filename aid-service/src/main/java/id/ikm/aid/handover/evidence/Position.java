package id.ikm.aid.handover.evidence;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where it took place, kept to about a kilometre: many a recipient works at home, and a home is personal (DOMAIN 7). */
@Schema(name = "HandoverPosition")
public record Position(
        @NotNull @DecimalMin("-11.1") @DecimalMax("6.1") BigDecimal latitude,
        @NotNull @DecimalMin("94.9") @DecimalMax("141.1") BigDecimal longitude) {

    private static final int KILOMETRE = 2;

    Position blurred() {
        return new Position(
                latitude.setScale(KILOMETRE, RoundingMode.HALF_UP),
                longitude.setScale(KILOMETRE, RoundingMode.HALF_UP));
    }
}
