package id.ikm.registry.person;

import id.ikm.kit.identity.Ids;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import id.ikm.privacy.particulars.Mask;
import id.ikm.privacy.particulars.Nik;
import id.ikm.registry.region.Regions;
import id.ikm.registry.together.OpaqueIds;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.region.RegionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The one way for a person into the register, for requests and for files. The caller has demanded its region. */
@ApplicationScoped
public class RegisteringPerson {

    private static final String SAME_NIK = "person_nik_key";

    private final People people;
    private final Sealing sealing;
    private final OpaqueIds together;
    private final PersonEventPublisher events;
    private final Regions regions;
    private final Clock clock;

    RegisteringPerson(
            People people,
            Sealing sealing,
            OpaqueIds together,
            PersonEventPublisher events,
            Regions regions,
            Clock clock) {
        this.people = people;
        this.sealing = sealing;
        this.together = together;
        this.events = events;
        this.regions = regions;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public PersonView register(RegisterPerson command, Warnings warnings) {
        mustBeKnown(command, warnings);
        var id = Ids.next();
        var sealed = SealedPerson.of(id, command, sealing, together);
        mustBeFree(sealed, id);
        var person = Person.register(id, sealed, clock.instant());
        people.persist(person);
        flush(sealed);
        events.registered(person);
        return PersonView.of(person);
    }

    @Transactional(TxType.MANDATORY)
    PersonView change(Person person, RegisterPerson command, Warnings warnings) {
        mustBeKnown(command, warnings);
        var sealed = SealedPerson.of(person.id(), command, sealing, together);
        mustBeFree(sealed, person.id());
        long before = person.version();
        person.describe(sealed);
        flush(sealed);
        if (person.version() > before) {
            events.changed(person);
        }
        return PersonView.of(person);
    }

    /** Whose NIK this is, if somebody's, wherever that person was registered. */
    public Optional<UUID> find(Nik nik) {
        return people.find(sealing.hash(PersonalField.NIK, nik.digits())).map(Person::id);
    }

    private void mustBeKnown(RegisterPerson command, Warnings warnings) {
        Mask.refuseIn(command.name(), "/name");
        Mask.refuseIn(command.addressLine(), "/addressLine");
        regions.requireLocal(command.regionCode(), "/regionCode");
        if (command.nik() != null
                && !regions.contains(new RegionCode(command.nik().firstRegisteredIn()))) {
            warnings.add("/nik", "nik.region-unknown", command.nik().firstRegisteredIn());
        }
        if (command.nik() != null && command.knownSex() != command.nik().sex()) {
            warnings.add("/sex", "person.sex-differs");
        }
        if (command.phone() != null && !command.phone().isPlausible()) {
            warnings.add("/phone", "phone.odd");
        }
    }

    private void mustBeFree(SealedPerson sealed, UUID except) {
        people.find(sealed.nikHash())
                .filter(taken -> !taken.id().equals(except))
                .ifPresent(RegisteringPerson::refuse);
    }

    /** A race that was lost since the look: who won it stands in the database by now. */
    private void flush(SealedPerson sealed) {
        try {
            people.flush();
        } catch (ConstraintViolationException lost) {
            if (SAME_NIK.equals(lost.getConstraintName())) {
                QuarkusTransaction.requiringNew()
                        .call(() -> people.find(sealed.nikHash()))
                        .ifPresent(RegisteringPerson::refuse);
            }
            throw lost;
        }
    }

    private static void refuse(Person taken) {
        throw new Conflict(FieldFault.at("/nik", "person.nik-taken", taken.id()));
    }
}
