package id.ikm.aid.handover;

import java.time.LocalDate;

/** A day that PostgreSQL has; beyond lies no handover. */
class StorableDay {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private StorableDay() {}

    /** The nearest; null where none is asked. */
    static LocalDate of(LocalDate day) {
        return day == null ? null : of(day.toEpochDay());
    }

    static LocalDate of(long epochDay) {
        return LocalDate.ofEpochDay(Math.clamp(epochDay, FIRST.toEpochDay(), LAST.toEpochDay()));
    }
}
