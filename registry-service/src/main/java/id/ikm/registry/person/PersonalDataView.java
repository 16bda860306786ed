package id.ikm.registry.person;

import id.ikm.privacy.Opened;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.Sex;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;

/** A person in the clear; whoever asked for it stands in the access log. */
public record PersonalDataView(
        UUID id,
        String name,
        Nik nik,
        LocalDate bornOn,
        Sex sex,
        String phone,
        String email,
        String addressLine,
        String familyCard,
        long version)
        implements Versioned {

    static PersonalDataView of(Person person, Opened opened, LocalDate today) {
        var id = person.id();
        var digits = opened.get(id, PersonalField.NIK);
        var nik = digits == null ? null : new Nik(digits);
        return new PersonalDataView(
                id,
                opened.get(id, PersonalField.NAME),
                nik,
                nik == null ? null : nik.bornOn(today).orElse(null),
                person.sex(),
                opened.get(id, PersonalField.PHONE),
                opened.get(id, PersonalField.EMAIL),
                opened.get(id, PersonalField.ADDRESS_LINE),
                opened.get(id, PersonalField.FAMILY_CARD),
                person.version());
    }

    @Override
    public String toString() {
        return "personal data of " + id;
    }
}
