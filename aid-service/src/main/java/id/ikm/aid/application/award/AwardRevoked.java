package id.ikm.aid.application.award;

import java.time.LocalDate;
import java.util.UUID;

/** Said within the transaction: nothing may follow any more for an application that was not handed over. */
public record AwardRevoked(UUID applicationId, LocalDate day) {}
