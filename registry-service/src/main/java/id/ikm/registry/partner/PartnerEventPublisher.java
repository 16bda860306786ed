package id.ikm.registry.partner;

import id.ikm.events.registry.PartnerEvent;
import id.ikm.events.registry.PartnerEvent.PartnerChanged;
import id.ikm.events.registry.PartnerEvent.PartnerWelcomed;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.registry.partner.outlet.Outlet;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PartnerEventPublisher {

    private final Outbox outbox;

    PartnerEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void welcomed(Partner partner) {
        publish(partner, new PartnerWelcomed(state(partner)));
    }

    void changed(Partner partner) {
        publish(partner, new PartnerChanged(state(partner)));
    }

    private void publish(Partner partner, PartnerEvent event) {
        var subject = new EventSubject(
                partner.id(), partner.version(), partner.regionCode().value());
        outbox.publish(PartnerEvent.TOPIC, subject, event);
    }

    private static PartnerEvent.State state(Partner partner) {
        return new PartnerEvent.State(
                partner.id(),
                partner.version(),
                partner.name(),
                partner.kind().name(),
                partner.regionCode().value(),
                partner.endedOn(),
                partner.outlets().stream().map(PartnerEventPublisher::outlet).toList());
    }

    private static PartnerEvent.Outlet outlet(Outlet outlet) {
        var region = outlet.regionCode();
        return new PartnerEvent.Outlet(
                outlet.id(), outlet.name(), region == null ? null : region.value(), outlet.closedOn());
    }
}
