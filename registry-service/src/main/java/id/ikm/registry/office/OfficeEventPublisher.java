package id.ikm.registry.office;

import id.ikm.events.registry.OfficeEvent;
import id.ikm.events.registry.OfficeEvent.OfficeChanged;
import id.ikm.events.registry.OfficeEvent.OfficeOpened;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class OfficeEventPublisher {

    private final Outbox outbox;

    OfficeEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void opened(OfficeView office) {
        publish(office, new OfficeOpened(state(office)));
    }

    void changed(OfficeView office) {
        publish(office, new OfficeChanged(state(office)));
    }

    private void publish(OfficeView office, OfficeEvent event) {
        var subject = new EventSubject(
                office.id(), office.version(), office.regionCode().value());
        outbox.publish(OfficeEvent.TOPIC, subject, event);
    }

    private static OfficeEvent.State state(OfficeView office) {
        return new OfficeEvent.State(
                office.id(),
                office.version(),
                office.name(),
                office.shortName(),
                office.regionCode().value());
    }
}
