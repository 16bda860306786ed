package id.ikm.registry.cluster.figure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as somebody stated it. */
public record ReportFigure(
        @NotNull FigureKind kind,
        @NotNull @Valid FigureRange range,

        @Min(1900) @Max(2200) @Schema(description = "The year that it is of; leave out what the source does not say")
        Integer year,

        @NotBlank @Size(max = 300) @Schema(description = "Who stated it, where")
        String source,

        @NotNull @PastOrPresent LocalDate reportedOn,
        @Size(max = 1000) String note) {}
