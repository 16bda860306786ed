package id.ikm.registry.product;

import id.ikm.registry.belonging.Belonging;
import id.ikm.registry.belonging.BelongingsMoved;
import id.ikm.registry.business.BusinessRecorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Whenever a business moves or is merged into another one, its products tell where and whose they are now. */
@ApplicationScoped
class MovedProductPolicy {

    private final Products products;
    private final RecordingProduct recording;

    MovedProductPolicy(Products products, RecordingProduct recording) {
        this.products = products;
        this.recording = recording;
    }

    void on(@Observes BelongingsMoved moved) {
        if (moved.kind() == Belonging.PRODUCT) {
            announce(moved.ids());
        }
    }

    void on(@Observes BusinessRecorded recorded) {
        var region = recorded.after().regionCode();
        if (recorded.before() != null && !recorded.before().regionCode().equals(region)) {
            announce(products.moveTo(region, recorded.after().id()));
        }
    }

    private void announce(List<UUID> ids) {
        ids.forEach(id -> recording.record(ProductChange.MOVED, products.get(id)));
    }
}
