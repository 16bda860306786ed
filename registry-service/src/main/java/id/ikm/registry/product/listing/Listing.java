package id.ikm.registry.product.listing;

import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A product in one catalogue. It becomes ready by itself, is submitted, published under an address, suspended and
 * reinstated, and removed, after which it may be submitted anew.
 */
public record Listing(CatalogVersion catalogVersion, ListingState state, String url, List<ListingStep> steps) {

    static Listing notBegun(CatalogVersion catalogVersion) {
        return new Listing(catalogVersion, ListingState.NOT_READY, null, List.of());
    }

    public Listing {
        steps = List.copyOf(steps);
    }

    /** {@code ready}: nothing is missing in the product now. */
    public ListingState state(boolean ready) {
        return state == ListingState.NOT_READY && ready ? ListingState.READY : state;
    }

    /** Whether anything is recorded that its product does not tell by itself. */
    public boolean hasBegun() {
        return state != ListingState.NOT_READY;
    }

    /** The rule that keeps an action from happening now, if one does. */
    public Optional<String> obstacle(ListingAction action, boolean ready) {
        var now = state(ready);
        if (action == ListingAction.SUBMIT && !ready && (action.fits(now) || now == ListingState.NOT_READY)) {
            return Optional.of("listing.is-not-ready");
        }
        return action.fits(now)
                ? Optional.empty()
                : Optional.of(
                        "listing.is-" + now.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A new address takes the place of the one before; null keeps it. */
    public Listing take(ListingStep step, boolean ready, String newUrl) {
        obstacle(step.action(), ready).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
        if (!steps.isEmpty() && step.on().isBefore(steps.getLast().on())) {
            throw new InvalidRequest(
                    "/on", "listing.before-the-last-step", steps.getLast().on());
        }
        return new Listing(
                catalogVersion,
                step.action().to(),
                newUrl == null ? url : newUrl,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
