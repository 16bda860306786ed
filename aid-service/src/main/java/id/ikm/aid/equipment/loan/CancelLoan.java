package id.ikm.aid.equipment.loan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A promised unit is not needed, or not to be had. */
public record CancelLoan(@NotBlank @Size(max = 1000) String reason) {}
