package id.ikm.aid.outcome.sample;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the seed draws, from the population of that day, exactly what stands in the sample. */
public record DrawCheckView(
        boolean sound,
        long seed,
        int population,
        @Schema(description = "Drawn again") int size) {}
