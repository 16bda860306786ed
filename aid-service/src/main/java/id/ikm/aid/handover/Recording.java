package id.ikm.aid.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who put it on record, and when; as exact as the database keeps it.
 *
 * @param importKey the same for the same rows of a sheet; null where it came by the API
 */
@Embeddable
record Recording(
        @Column(name = "recorded_by") String by,
        @Column(name = "recorded_at") Instant at,
        String importKey) {

    static Recording of(String officer, Instant now, String importKey) {
        return new Recording(officer, now.truncatedTo(ChronoUnit.MICROS), importKey);
    }

    /** From an office's list of what it gave before this system. */
    boolean ofHistory() {
        return importKey != null;
    }
}
