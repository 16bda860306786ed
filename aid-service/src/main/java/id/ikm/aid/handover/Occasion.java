package id.ikm.aid.handover;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import id.ikm.web.region.RegionLevel;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Under which number, when, where and at which event something was handed over. */
@Embeddable
record Occasion(String number, LocalDate handedOverOn, String ceremony, RegionCode regionCode) {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

    static Occasion of(RecordHandover command) {
        if (command.handedOverOn().isBefore(EARLIEST)) {
            throw new InvalidRequest("/handedOverOn", "handover.too-early", EARLIEST);
        }
        if (command.regionCode().level() == RegionLevel.PROVINCE) {
            throw new InvalidRequest("/regionCode", "region.too-wide", command.regionCode());
        }
        return new Occasion(
                stripped(command.number()), command.handedOverOn(), stripped(command.ceremony()), command.regionCode());
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }
}
