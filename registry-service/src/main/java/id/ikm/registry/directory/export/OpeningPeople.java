package id.ikm.registry.directory.export;

import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.Opened;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Purpose;
import id.ikm.privacy.Sealed;
import id.ikm.registry.business.BusinessView;
import id.ikm.registry.business.ExportingBusinesses;
import id.ikm.registry.business.people.BusinessRole;
import id.ikm.registry.business.people.RoleHolder;
import id.ikm.registry.directory.DirectoryEntry;
import id.ikm.registry.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens the personal data of a portion of businesses, which writes a line into the access log of each. */
@ApplicationScoped
class OpeningPeople {

    private final ExportingBusinesses businesses;
    private final People people;
    private final Disclosure disclosure;

    OpeningPeople(ExportingBusinesses businesses, People people, Disclosure disclosure) {
        this.businesses = businesses;
        this.people = people;
        this.disclosure = disclosure;
    }

    Map<UUID, DirectoryEntry.Person> open(Purpose purpose, List<BusinessView> portion) {
        var sealed = new HashMap<DataSubject, List<Sealed>>();
        businesses
                .sealed(portion.stream().map(BusinessView::id).toList())
                .forEach((id, parts) -> sealed.put(DataSubject.business(id), parts));
        var owners = portion.stream()
                .flatMap(business -> owner(business).stream())
                .distinct()
                .toList();
        if (!owners.isEmpty()) {
            people.sealed(owners).forEach((id, parts) -> sealed.put(DataSubject.person(id), named(parts)));
        }
        var opened = disclosure.open(purpose, sealed);
        return portion.stream().collect(Collectors.toMap(BusinessView::id, business -> person(business, opened)));
    }

    private static DirectoryEntry.Person person(BusinessView business, Opened opened) {
        var id = business.id();
        return new DirectoryEntry.Person(
                owner(business)
                        .map(owner -> opened.get(owner, PersonalField.NAME))
                        .orElse(null),
                null,
                opened.get(id, PersonalField.NPWP),
                opened.get(id, PersonalField.ADDRESS_LINE),
                opened.get(id, PersonalField.PHONE),
                null,
                opened.get(id, PersonalField.EMAIL));
    }

    /** Only what the sheet shows is opened: no NIK. */
    private static List<Sealed> named(List<Sealed> parts) {
        return parts.stream().filter(part -> part.field() == PersonalField.NAME).toList();
    }

    private static Optional<UUID> owner(BusinessView business) {
        return business.people().stream()
                .filter(holder -> holder.role() == BusinessRole.OWNER && holder.until() == null)
                .map(RoleHolder::personId)
                .findFirst();
    }
}
