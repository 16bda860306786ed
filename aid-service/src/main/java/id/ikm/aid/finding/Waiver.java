package id.ikm.aid.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a named officer lets a step go on although it breaks a rule; the breach is kept as a finding. */
@Schema(description = "For aid-approver: lets the step go on although it breaks a rule, and keeps that as a finding")
public record Waiver(@NotBlank @Size(max = 1000) String reason) {}
