package id.ikm.registry.person;

import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.Opened;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Purpose;
import id.ikm.privacy.particulars.FamilyCard;
import id.ikm.registry.together.OpaqueIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives people of whom a family card or an address is known, but no id of it, theirs; each reading is logged. */
@ApplicationScoped
public class CompletingPeople {

    private static final Set<PersonalField> NEEDED = Set.of(PersonalField.FAMILY_CARD, PersonalField.ADDRESS_LINE);

    private final People people;
    private final Disclosure disclosure;
    private final OpaqueIds together;
    private final PersonEventPublisher events;

    CompletingPeople(People people, Disclosure disclosure, OpaqueIds together, PersonEventPublisher events) {
        this.people = people;
        this.disclosure = disclosure;
        this.together = together;
        this.events = events;
    }

    /** How many it was; somebody else may complete others at the same time. */
    @Transactional(TxType.MANDATORY)
    public int complete(Purpose purpose, int most) {
        var incomplete = people.withoutIds(most);
        var opened = disclosure.open(
                purpose,
                incomplete.stream()
                        .collect(Collectors.toMap(
                                person -> DataSubject.person(person.id()),
                                person -> person.particulars().of(person.id()).stream()
                                        .filter(part -> NEEDED.contains(part.field()))
                                        .toList())));
        incomplete.forEach(person -> complete(person, opened));
        people.flush();
        incomplete.forEach(events::changed);
        return incomplete.size();
    }

    private void complete(Person person, Opened opened) {
        var card = opened.get(person.id(), PersonalField.FAMILY_CARD);
        person.liveTogether(
                together.household(card == null ? null : new FamilyCard(card)),
                together.address(person.regionCode(), opened.get(person.id(), PersonalField.ADDRESS_LINE)));
    }
}
