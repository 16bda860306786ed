package id.ikm.registry.region.succession;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;

/** Days on which a code was in force, from the first up to, but not including, the last; null where it has no end. */
record Period(RegionCode code, LocalDate from, LocalDate to) {

    boolean contains(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    LocalDate lastDay(LocalDate today) {
        return to == null || to.isAfter(today) ? today : to.minusDays(1);
    }
}
