package id.ikm.aid.freeze;

import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first and the last day are part of it. */
public record DeclareFreeze(
        @NotNull @Schema(description = "With all regions below it")
        RegionCode regionCode,

        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull @Size(min = 1) Set<@NotNull FrozenAct> acts,
        @NotBlank @Size(max = 500) String reason) {}
