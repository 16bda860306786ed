package id.ikm.registry.person;

import id.ikm.kit.idempotency.FirstAnswers;
import id.ikm.registry.together.OpaqueIds;
import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Removes a person for good, keeps the businesses, and whatever is no longer about anybody. */
@ApplicationScoped
class ErasingPerson {

    private final People people;
    private final FirstAnswers answers;
    private final OpaqueIds together;
    private final PersonEventPublisher events;
    private final Event<PersonErased> erased;
    private final Caller caller;
    private final Clock clock;

    ErasingPerson(
            People people,
            FirstAnswers answers,
            OpaqueIds together,
            PersonEventPublisher events,
            Event<PersonErased> erased,
            Caller caller,
            Clock clock) {
        this.people = people;
        this.answers = answers;
        this.together = together;
        this.events = events;
        this.erased = erased;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void erase(UUID id, String ifMatch, ErasureReason reason) {
        var person = people.get(id);
        caller.scope().demand(person.regionCode(), "");
        VersionTag.demand(ifMatch, person.version());
        var shared = Stream.of(person.householdId(), person.addressId())
                .filter(Objects::nonNull)
                .toList();
        person.erase(reason, caller.subject(), clock.instant());
        people.flush();
        shared.forEach(together::forgetUnlessShared);
        events.erased(person);
        answers.forget(PersonResource.PATH + "/" + id);
        erased.fire(new PersonErased(id));
    }
}
