package id.ikm.registry.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.particulars.Sex;
import id.ikm.web.answer.Warning;
import id.ikm.web.region.RegionCode;
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

        @Schema(description = "Masked") String familyCard,

        @Schema(description = "The same for all on one family card; says nothing about it")
        UUID householdId,

        @Schema(description = "The same for all at one address; says nothing about it")
        UUID addressId,

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
                particulars.mask(PersonalField.FAMILY_CARD),
                person.householdId(),
                person.addressId(),
                person.registeredAt(),
                person.version(),
                List.of());
    }

    PersonView with(List<Warning> told) {
        return new PersonView(
                id,
                regionCode,
                name,
                nik,
                sex,
                phone,
                email,
                addressLine,
                familyCard,
                householdId,
                addressId,
                registeredAt,
                version,
                told);
    }
}
