package id.ikm.aid.application.award;

import java.time.LocalDate;
import java.util.UUID;

/** The agreement that stands between office and applicant. */
public record Contract(UUID agreementId, String number, LocalDate date) {}
