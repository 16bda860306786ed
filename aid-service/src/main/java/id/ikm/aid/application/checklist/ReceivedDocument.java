package id.ikm.aid.application.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that came with an application. */
public record ReceivedDocument(
        @NotBlank @Size(max = 60) @Schema(description = "One of the package's checklist, or any other")
        String type,

        @NotNull @Schema(description = "Id of the uploaded file")
        UUID fileId,

        @PastOrPresent LocalDate receivedOn) {}
