package id.ikm.aid.official.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record EndRelation(
        @NotNull @PastOrPresent @Schema(description = "Its last day")
        LocalDate on,

        @NotBlank @Size(max = 1000) String reason) {}
