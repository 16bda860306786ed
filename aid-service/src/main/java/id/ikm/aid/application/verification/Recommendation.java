package id.ikm.aid.application.verification;

import java.time.LocalDate;

/** The office's recommendation: its number and day, and the post of the official who signed it. */
public record Recommendation(String number, String officialPost, LocalDate date) {}
