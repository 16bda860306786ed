package id.ikm.registry.ruleset;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A size as ranges of figures. In a row of a ruleset null means any; in the figures of a business it means unknown. */
public record SizeRange(
        @Valid Span workers,

        @Valid @Schema(description = "Whole rupiah, without land and buildings")
        Span investment,

        @Valid @Schema(description = "Whole rupiah a year") Span annualSales) {

    List<Span> spans() {
        return Arrays.asList(workers, investment, annualSales);
    }

    /** Whether a size could lie in both. */
    boolean meets(SizeRange other) {
        var others = other.spans();
        for (int i = 0; i < others.size(); i++) {
            var span = spans().get(i);
            if (span != null && others.get(i) != null && !span.meets(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether each figure is known that this row asks for. */
    boolean isAnsweredBy(SizeRange figures) {
        for (int i = 0; i < spans().size(); i++) {
            if (spans().get(i) != null && figures.spans().get(i) == null) {
                return false;
            }
        }
        return true;
    }
}
