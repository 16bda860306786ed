package id.ikm.aid.person;

import id.ikm.events.registry.PersonEvent;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies of people; every event carries the whole state, so its type does not matter. */
@ApplicationScoped
class RegisteredPersonProjection {

    private final Inbox inbox;
    private final RegisteredPeople people;

    RegisteredPersonProjection(Inbox inbox, RegisteredPeople people) {
        this.inbox = inbox;
        this.people = people;
    }

    @Incoming("registry-person")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, PersonEvent.class, this::apply);
    }

    private void apply(List<ReceivedEvent<PersonEvent>> events) {
        people.keep(events.stream().map(event -> copy(event.body().person())).toList());
    }

    private static RegisteredPerson copy(PersonEvent.State person) {
        return new RegisteredPerson(
                person.id(), person.version(), person.regionCode(), person.householdId(), person.addressId());
    }
}
