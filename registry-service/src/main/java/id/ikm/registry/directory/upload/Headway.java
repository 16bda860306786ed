package id.ikm.registry.directory.upload;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** How far the work on a sheet has come since this part of it began. */
@Embeddable
record Headway(Instant phaseStartedAt, int rowsDone, int rowsTotal) {

    static final Headway NONE = new Headway(null, 0, 0);

    Headway begun(Instant now, int rows) {
        return new Headway(now, 0, rows);
    }

    Headway of(int rows) {
        return new Headway(phaseStartedAt, rowsDone, rows);
    }

    Headway ended() {
        return new Headway(phaseStartedAt, rowsTotal, rowsTotal);
    }

    Headway undone() {
        return new Headway(phaseStartedAt, 0, rowsTotal);
    }

    /** As long as the rest takes at the speed so far; null while that says nothing yet. */
    Long secondsLeft(Instant now) {
        if (rowsDone == 0) {
            return null;
        }
        long sofar = Duration.between(phaseStartedAt, now).toMillis();
        return sofar * (rowsTotal - rowsDone) / rowsDone / 1000;
    }
}
