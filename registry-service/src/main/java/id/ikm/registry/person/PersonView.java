package id.ikm.registry.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.particulars.Sex;
import id.ikm.registry.region.RegionCode;
import id.ikm.web.answer.Warning;
import id.ikm.web.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A person; name, NIK, phone, e-mail and address line are masked")
public record PersonView(
        UUID id,
        RegionCode regionCode,
        String name,
        String nik,
        Sex sex,
        String phone,
        String email,
        String addressLine,
        Instant registeredAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings)
        implements Versioned {

    static PersonView of(Person person) {
        var particulars = person.particulars();
        return new PersonView(
                person.id(),
                person.regionCode(),
                particulars.mask(PersonalField.NAME),
                particulars.mask(PersonalField.NIK),
                person.sex(),
                particulars.mask(PersonalField.PHONE),
                particulars.mask(PersonalField.EMAIL),
                particulars.mask(PersonalField.ADDRESS_LINE),
                person.registeredAt(),
                person.version(),
                List.of());
    }

    PersonView with(List<Warning> told) {
        return new PersonView(id, regionCode, name, nik, sex, phone, email, addressLine, registeredAt, version, told);
    }
}
