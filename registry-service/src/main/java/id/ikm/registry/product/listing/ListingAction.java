package id.ikm.registry.product.listing;

import static id.ikm.registry.product.listing.ListingState.NOT_READY;
import static id.ikm.registry.product.listing.ListingState.PUBLISHED;
import static id.ikm.registry.product.listing.ListingState.READY;
import static id.ikm.registry.product.listing.ListingState.REMOVED;
import static id.ikm.registry.product.listing.ListingState.SUBMITTED;
import static id.ikm.registry.product.listing.ListingState.SUSPENDED;

import id.ikm.web.access.Roles;
import id.ikm.web.action.Action;
import id.ikm.web.action.Way;
import java.util.Set;

/** What happens to a listing, while it is what, and what it is then: the whole state machine. */
public enum ListingAction implements Action {
    SUBMIT("/submission", SUBMITTED, READY, REMOVED),
    /** The catalogue sends it back; whether it is ready then follows from the product. */
    RETURN("/return", NOT_READY, SUBMITTED),
    PUBLISH("/publication", PUBLISHED, SUBMITTED),
    SUSPEND("/suspension", SUSPENDED, PUBLISHED),
    REINSTATE("/reinstatement", PUBLISHED, SUSPENDED),
    REMOVE("/removal", REMOVED, SUBMITTED, PUBLISHED, SUSPENDED);

    private final Way way;
    private final ListingState to;
    private final Set<ListingState> during;

    ListingAction(String path, ListingState to, ListingState... during) {
        this.way = new Way(Roles.REGISTRY_OFFICER, "POST", path);
        this.to = to;
        this.during = Set.of(during);
    }

    boolean fits(ListingState state) {
        return during.contains(state);
    }

    /** What it brings a listing to. */
    ListingState to() {
        return to;
    }

    /** Whether it brings a product towards buyers, which nobody does with one that is not made any more. */
    public boolean offersForSale() {
        return to == SUBMITTED || to == PUBLISHED;
    }

    @Override
    public Way way() {
        return way;
    }
}
