package id.ikm.registry.report.figures;

import id.ikm.registry.ruleset.Span;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nilai tambah: production value less the cost of materials (DOMAIN 6.2 [G]); it may be negative. */
@Schema(description = "Whole rupiah, from min to max; an end is null where it is not known")
public record ValueAdded(Long min, Long max) {

    /** Null while either is unknown: the least is the lowest value less the highest cost. */
    static ValueAdded of(Span value, Span cost) {
        if (value == null || cost == null) {
            return null;
        }
        var least = difference(value.min(), cost.max());
        var most = difference(value.max(), cost.min());
        return least == null && most == null ? null : new ValueAdded(least, most);
    }

    private static Long difference(Long from, Long less) {
        return from == null || less == null ? null : Long.valueOf(from - less);
    }
}
