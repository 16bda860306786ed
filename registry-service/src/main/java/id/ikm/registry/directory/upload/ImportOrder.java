package id.ikm.registry.directory.upload;

import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How the office wants its sheet to be taken in. */
@Embeddable
public record ImportOrder(
        @Enumerated(EnumType.STRING) Mode mode,
        @Enumerated(EnumType.STRING) OnExisting onExisting,
        RegionCode regencyCode,
        String kbliEdition) {

    public enum Mode {
        /** One wrong row keeps all of them out. */
        ALL_OR_NOTHING,
        VALID_ROWS
    }

    public enum OnExisting {
        /** Told in the report, left as it is. */
        SKIP,
        UPDATE
    }
}
