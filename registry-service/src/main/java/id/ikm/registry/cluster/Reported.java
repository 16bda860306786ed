package id.ikm.registry.cluster;

import id.ikm.registry.cluster.figure.ReportedFigure;
import id.ikm.registry.ruleset.Span;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others state; it never enters what is counted. */
@Schema(description = "Stated by the sources named, never mixed with what is counted")
public record Reported(
        @Schema(description = "Of the newest statement") Span members,

        @Schema(description = "As it would be with them; null: not known")
        ClusterStatus status,

        List<ReportedFigure> figures) {}
