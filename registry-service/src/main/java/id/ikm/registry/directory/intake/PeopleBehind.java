package id.ikm.registry.directory.intake;

import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.Npwp;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.registry.business.people.AssignRole;
import id.ikm.registry.business.people.BusinessRole;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.person.RegisterPerson;
import id.ikm.registry.person.RegisteringPerson;
import id.ikm.web.answer.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The owner of an entry as a person on the register, and how the business is reached. */
@ApplicationScoped
class PeopleBehind {

    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"•]{1,190}");

    private final RegisteringPerson people;

    PeopleBehind(RegisteringPerson people) {
        this.people = people;
    }

    /** Whoever has the NIK already is the same person; without one, nobody can tell, and it is a new one. */
    List<AssignRole> owner(DirectoryEntry entry) {
        var told = entry.person();
        if (told.owner() == null) {
            return List.of();
        }
        var nik = of(told.nik(), Nik::new);
        UUID id = nik == null ? register(entry, null) : people.find(nik).orElseGet(() -> register(entry, nik));
        return List.of(new AssignRole(id, BusinessRole.OWNER, null));
    }

    DescribeContact contact(DirectoryEntry entry) {
        var told = entry.person();
        var web = entry.trade().web();
        return new DescribeContact(
                of(told.phone() == null ? told.fax() : told.phone(), PhoneNumber::new),
                of(told.email(), EmailAddress::new),
                web != null && WEBSITE.matcher(web).matches() ? web : null,
                told.street(),
                null,
                null,
                of(told.npwp(), Npwp::new),
                null);
    }

    private UUID register(DirectoryEntry entry, Nik nik) {
        var owner = new RegisterPerson(entry.person().owner(), entry.region(), nik, null, null, null, null, null);
        return people.register(owner, new Warnings()).id();
    }

    private static <T> T of(String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }
}
