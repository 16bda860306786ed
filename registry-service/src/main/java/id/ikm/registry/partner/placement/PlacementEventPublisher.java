package id.ikm.registry.partner.placement;

import id.ikm.events.registry.PlacementEvent;
import id.ikm.events.registry.PlacementEvent.PlacementChanged;
import id.ikm.events.registry.PlacementEvent.ProductPlaced;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PlacementEventPublisher {

    private final Outbox outbox;

    PlacementEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void placed(Placement placement, RegionCode region) {
        publish(new ProductPlaced(state(placement, region)));
    }

    void changed(Placement placement, RegionCode region) {
        publish(new PlacementChanged(state(placement, region)));
    }

    private void publish(PlacementEvent event) {
        var state = event.placement();
        outbox.publish(PlacementEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static PlacementEvent.State state(Placement placement, RegionCode region) {
        return new PlacementEvent.State(
                placement.id(),
                placement.version(),
                placement.partnerId(),
                placement.outletId(),
                placement.productId(),
                region.value(),
                placement.term().from(),
                placement.term().until());
    }
}
