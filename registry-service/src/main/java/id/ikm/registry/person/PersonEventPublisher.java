package id.ikm.registry.person;

import id.ikm.events.registry.PersonEvent;
import id.ikm.events.registry.PersonEvent.PersonChanged;
import id.ikm.events.registry.PersonEvent.PersonRegistered;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells that there is a person, and with whom it lives or works together; never who it is. */
@ApplicationScoped
class PersonEventPublisher {

    private final Outbox outbox;

    PersonEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(Person person) {
        publish(person, new PersonRegistered(state(person)));
    }

    void changed(Person person) {
        publish(person, new PersonChanged(state(person)));
    }

    void erased(Person person) {
        publish(person, new PersonEvent.PersonErased(state(person)));
    }

    private void publish(Person person, PersonEvent event) {
        var subject = new EventSubject(
                person.id(), person.version(), person.regionCode().value());
        outbox.publish(PersonEvent.TOPIC, subject, event);
    }

    private static PersonEvent.State state(Person person) {
        return new PersonEvent.State(
                person.id(),
                person.version(),
                person.regionCode().value(),
                person.householdId(),
                person.addressId(),
                person.erasedAt());
    }
}
