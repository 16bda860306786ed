package id.ikm.aid.application.life;

import java.time.Instant;
import java.time.LocalDate;

/** What was done with an application: by which token's subject, on which day as the papers say (null: undated), why. */
public record Step(ApplicationAct act, LocalDate on, String by, Instant recordedAt, String reason) {}
