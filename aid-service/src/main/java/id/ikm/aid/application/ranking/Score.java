package id.ikm.aid.application.ranking;

import java.math.BigDecimal;

/** A value that a verifier gave for one criterion of the package, and what it rests on. */
public record Score(String criterion, BigDecimal value, String note) {}
