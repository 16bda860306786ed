package id.ikm.registry.partner.placement;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.term.Term;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** That a product is in an outlet of a partner from a day until a day. */
@Entity
class Placement {

    @Id
    private UUID id;

    private UUID partnerId;
    private UUID outletId;
    private UUID productId;
    private LocalDate placedOn;
    private LocalDate removedOn;
    private String note;

    @Version
    private long version;

    protected Placement() {
        // for Hibernate
    }

    static Placement of(PlaceProduct command) {
        var placement = new Placement();
        placement.id = Ids.next();
        placement.partnerId = command.partnerId();
        placement.outletId = command.outletId();
        placement.productId = command.productId();
        placement.last(command.term(), command.note());
        return placement;
    }

    void last(Term term, String why) {
        placedOn = term.from();
        removedOn = term.until();
        note = why;
    }

    PlacementState on(LocalDate day) {
        if (term().includes(day)) {
            return PlacementState.PLACED;
        }
        return placedOn != null && placedOn.isAfter(day) ? PlacementState.PLANNED : PlacementState.ENDED;
    }

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    UUID outletId() {
        return outletId;
    }

    UUID productId() {
        return productId;
    }

    Term term() {
        return new Term(placedOn, removedOn);
    }

    String note() {
        return note;
    }

    long version() {
        return version;
    }
}
