package id.ikm.registry.business;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a pair shall stand for both. */
public record MergeCandidate(
        @Schema(description = "One of the two; if left out, the record that was there first")
        UUID into,

        @NotBlank @Size(max = 1000) String reason) {}
