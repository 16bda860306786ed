package id.ikm.registry.business.contact;

import id.ikm.privacy.PersonalField;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a business is reached; all but website and postal code are masked")
public record ContactView(
        String phone,
        String email,
        String website,
        String addressLine,

        @Schema(description = "The same for all at one address; says nothing about it")
        UUID addressId,

        String postalCode,
        String position,
        String npwp,
        String nitku) {

    /** Null where nothing is known. */
    public static ContactView of(Contact contact) {
        if (contact.equals(Contact.UNKNOWN)) {
            return null;
        }
        var particulars = contact.particulars();
        return new ContactView(
                particulars.mask(PersonalField.PHONE),
                particulars.mask(PersonalField.EMAIL),
                contact.website(),
                particulars.mask(PersonalField.ADDRESS_LINE),
                contact.addressId(),
                contact.postalCode(),
                particulars.mask(PersonalField.POSITION),
                particulars.mask(PersonalField.NPWP),
                particulars.mask(PersonalField.NITKU));
    }
}
