package id.ikm.registry.partner.placement;

import id.ikm.registry.term.Term;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;

/** A placement, and how it stands with it on the day asked for. */
public record PlacementView(
        UUID id,
        UUID partnerId,
        UUID outletId,
        UUID productId,
        Term term,
        PlacementState state,
        String note,
        long version)
        implements Versioned {

    static PlacementView of(Placement placement, LocalDate day) {
        return new PlacementView(
                placement.id(),
                placement.partnerId(),
                placement.outletId(),
                placement.productId(),
                placement.term(),
                placement.on(day),
                placement.note(),
                placement.version());
    }
}
