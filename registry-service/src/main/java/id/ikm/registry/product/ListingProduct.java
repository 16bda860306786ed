package id.ikm.registry.product;

import id.ikm.registry.product.listing.CatalogVersion;
import id.ikm.registry.product.listing.ListingAction;
import id.ikm.registry.product.listing.ListingStep;
import id.ikm.registry.product.listing.ListingView;
import id.ikm.registry.product.listing.RecordStep;
import id.ikm.registry.product.readiness.CatalogueReadiness;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Records what became of a product in an e-catalogue; only one that lacks nothing is submitted. */
@ApplicationScoped
class ListingProduct {

    /** Whose listing, as the caller has seen it. */
    record Seen(UUID product, CatalogVersion catalogVersion, String ifMatch) {}

    private final Products products;
    private final DecidingProduct deciding;
    private final CatalogueReadiness readiness;
    private final Regions regions;
    private final Caller caller;
    private final Clock clock;

    ListingProduct(
            Products products,
            DecidingProduct deciding,
            CatalogueReadiness readiness,
            Regions regions,
            Caller caller,
            Clock clock) {
        this.products = products;
        this.deciding = deciding;
        this.readiness = readiness;
        this.regions = regions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    ListingView record(Seen seen, ListingAction action, RecordStep command, String url) {
        if (command.on().isAfter(regions.today())) {
            throw new InvalidRequest("/on", "date.ahead");
        }
        var step = new ListingStep(action, command.on(), command.note(), caller.subject(), clock.instant());
        deciding.decide(
                seen.product(),
                seen.ifMatch(),
                ProductChange.LISTED,
                product -> product.list(seen.catalogVersion(), step, isReady(product, seen.catalogVersion()), url));
        return view(products.get(seen.product()), seen.catalogVersion());
    }

    ListingView view(Product product, CatalogVersion catalogVersion) {
        return ListingView.of(
                product.id(),
                product.listings().in(catalogVersion),
                isReady(product, catalogVersion),
                product.version());
    }

    Optional<String> obstacle(Product product, CatalogVersion catalogVersion, ListingAction action) {
        return product.obstacle(action)
                .or(() -> product.listings().in(catalogVersion).obstacle(action, isReady(product, catalogVersion)));
    }

    private boolean isReady(Product product, CatalogVersion catalogVersion) {
        return readiness
                .of(CataloguedProduct.of(product), product.status() == Product.Status.RETIRED, catalogVersion)
                .isReady();
    }
}
