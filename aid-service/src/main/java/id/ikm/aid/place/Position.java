package id.ikm.aid.place;

import id.ikm.privacy.Particulars;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/** Where a visit or a handover was, inside Indonesia: many a recipient works at home, and a home is personal (DOMAIN 7). */
public record Position(
        @NotNull @DecimalMin("-11.1") @DecimalMax("6.1") BigDecimal latitude,
        @NotNull @DecimalMin("94.9") @DecimalMax("141.1") BigDecimal longitude) {

    private static final int KILOMETRE = 2;

    /** To about a kilometre: so it is shown. */
    public Position blurred() {
        return new Position(
                latitude.setScale(KILOMETRE, RoundingMode.HALF_UP),
                longitude.setScale(KILOMETRE, RoundingMode.HALF_UP));
    }

    public Particulars sealed(Sealing sealing, UUID owner) {
        return sealing.of(owner)
                .put(PersonalField.POSITION, this, Position::text, exact -> exact.blurred()
                        .text())
                .close();
    }

    /** Null where nothing was sealed. */
    public static Position of(String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split(" ");
        return new Position(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    private String text() {
        return latitude.toPlainString() + " " + longitude.toPlainString();
    }
}
