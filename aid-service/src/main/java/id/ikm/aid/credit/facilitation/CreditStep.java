package id.ikm.aid.credit.facilitation;

import java.time.LocalDate;

/** The day on which a facilitation came to a state, and why, where that is told. */
public record CreditStep(CreditState state, LocalDate on, String reason) {}
