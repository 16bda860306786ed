package id.ikm.registry.product.readiness;

import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a product could stand in a catalogue today; with nothing missing it is ready. */
public record ReadinessView(
        UUID productId,
        CatalogVersion catalogue,
        boolean ready,
        List<MissingPoint> missing,

        @Schema(description = "UMKK; null while its size is not known")
        Boolean microOrSmall,

        @Schema(description = "TKDN in percent; null where it has no certificate")
        BigDecimal localContent) {

    public static ReadinessView of(UUID product, CatalogVersion catalogue, Readiness readiness, String language) {
        var locale = ProblemTexts.locale(language);
        return new ReadinessView(
                product,
                catalogue,
                readiness.isReady(),
                readiness.missing().stream()
                        .map(point -> new MissingPoint(
                                point.code(), ProblemTexts.text(Text.of("readiness." + point.code()), locale)))
                        .toList(),
                readiness.microOrSmall(),
                readiness.localContent());
    }
}
