package id.ikm.registry.promotion;

import java.time.LocalDate;

/** What a class was verified by: the kind, the path of what shows it, the subject and role of who did, and the day. */
record Evidence(Kind kind, String reference, String verifiedBy, String role, LocalDate date) {

    enum Kind {
        VERIFICATION,
        REPORT,
        CORRECTION
    }
}
