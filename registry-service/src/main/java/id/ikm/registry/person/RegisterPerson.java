package id.ikm.registry.person;

import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.FamilyCard;
import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.privacy.particulars.Sex;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a person; what is left out is unknown, and becomes unknown by a change. */
public record RegisterPerson(
        @NotBlank @Size(max = 200) String name,

        @NotNull @Schema(description = "Where the office works that registers the person")
        RegionCode regionCode,

        Nik nik,

        @Schema(description = "Taken from the NIK where it is left out")
        Sex sex,

        PhoneNumber phone,
        EmailAddress email,
        @Size(min = 1, max = 300) String addressLine,

        @Schema(description = "Number of the family card: tells who lives together, without saying who they are")
        FamilyCard familyCard) {

    Sex knownSex() {
        return sex == null && nik != null ? nik.sex() : sex;
    }

    @Override
    public String toString() {
        return "a person in " + regionCode;
    }
}
