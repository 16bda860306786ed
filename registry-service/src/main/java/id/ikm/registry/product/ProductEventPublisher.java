package id.ikm.registry.product;

import id.ikm.events.registry.Kbli;
import id.ikm.events.registry.ProductEvent;
import id.ikm.events.registry.ProductEvent.ProductChanged;
import id.ikm.events.registry.ProductEvent.ProductListed;
import id.ikm.events.registry.ProductEvent.ProductMoved;
import id.ikm.events.registry.ProductEvent.ProductOffered;
import id.ikm.events.registry.ProductEvent.ProductPictured;
import id.ikm.events.registry.ProductEvent.ProductPriced;
import id.ikm.events.registry.ProductEvent.ProductRetired;
import id.ikm.events.registry.ProductEvent.ProductWithdrawn;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.registry.product.listing.Listing;
import id.ikm.registry.product.photo.Photo;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProductEventPublisher {

    private final Outbox outbox;

    ProductEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(ProductChange change, ProductView product) {
        var state = state(product);
        var event =
                switch (change) {
                    case RECORDED -> new ProductEvent.ProductRecorded(state);
                    case CHANGED -> new ProductChanged(state);
                    case PRICED -> new ProductPriced(state);
                    case PICTURED -> new ProductPictured(state);
                    case LISTED -> new ProductListed(state);
                    case OFFERED -> new ProductOffered(state);
                    case WITHDRAWN -> new ProductWithdrawn(state);
                    case RETIRED -> new ProductRetired(state);
                    case MOVED -> new ProductMoved(state);
                };
        outbox.publish(ProductEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static ProductEvent.State state(ProductView product) {
        var facts = product.facts();
        var codes = facts.codes();
        var kbli = facts.kbli();
        return new ProductEvent.State(
                product.id(),
                product.version(),
                product.businessId(),
                product.regionCode().value(),
                facts.name(),
                facts.brand(),
                new ProductEvent.Description(
                        facts.description().id(), facts.description().en()),
                kbli == null ? null : new Kbli(kbli.edition(), kbli.code()),
                codes.kbki(),
                codes.hs(),
                codes.gtin() == null ? null : codes.gtin().value(),
                facts.unit(),
                price(product.price()),
                supply(facts.supply()),
                facts.contents().materials(),
                facts.contents().food(),
                facts.contents().bottledWater(),
                product.status().name(),
                product.photos().all().stream().map(Photo::id).toList(),
                product.listings().all().stream()
                        .filter(Listing::hasBegun)
                        .map(ProductEventPublisher::listing)
                        .toList());
    }

    private static ProductEvent.Listing listing(Listing listing) {
        return new ProductEvent.Listing(
                listing.catalogVersion().name(), listing.state().name(), listing.url());
    }

    private static ProductEvent.Price price(Price price) {
        return price == null ? null : new ProductEvent.Price(price.amount(), price.since(), price.source());
    }

    private static ProductEvent.Supply supply(Supply supply) {
        var capacity = supply.capacityPerMonth();
        return new ProductEvent.Supply(
                capacity == null ? null : new ProductEvent.Quantity(capacity.min(), capacity.max(), capacity.unit()),
                supply.minimumOrder(),
                supply.deliveryRegions().stream().map(RegionCode::value).toList());
    }
}
