package id.ikm.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Whatever happened to a product is stored and announced, in one transaction. */
@ApplicationScoped
class RecordingProduct {

    private final Products products;
    private final ProductEventPublisher events;
    private final Event<ProductRecorded> recorded;

    RecordingProduct(Products products, ProductEventPublisher events, Event<ProductRecorded> recorded) {
        this.products = products;
        this.events = events;
        this.recorded = recorded;
    }

    @Transactional(TxType.MANDATORY)
    ProductView record(ProductChange change, Product product) {
        products.flush();
        var view = ProductView.of(product);
        events.publish(change, view);
        recorded.fire(new ProductRecorded(view.id()));
        return view;
    }
}
