package id.ikm.aid.officeoverlap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WithdrawPlannedAid(@NotBlank @Size(max = 500) String reason) {}
