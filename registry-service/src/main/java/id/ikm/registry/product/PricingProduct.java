package id.ikm.registry.product;

import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** A price that is told of a product: one that holds by now, and goes into the history. */
@ApplicationScoped
class PricingProduct {

    private final PriceHistory history;
    private final Regions regions;
    private final Caller caller;

    PricingProduct(PriceHistory history, Regions regions, Caller caller) {
        this.history = history;
        this.regions = regions;
        this.caller = caller;
    }

    /** {@code at} is where the price stands in the body. */
    void price(Product product, Price told, String at) {
        if (told.since().isAfter(regions.today())) {
            throw new InvalidRequest(at + "/since", "date.ahead");
        }
        product.price(told);
        history.add(product.id(), told, caller.subject());
    }
}
