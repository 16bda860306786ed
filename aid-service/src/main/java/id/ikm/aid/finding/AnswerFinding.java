package id.ikm.aid.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an office says to a finding: what was done about it. */
public record AnswerFinding(@NotBlank @Size(max = 2000) String answer) {}
