package id.ikm.registry.business.contact;

import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.Nitku;
import id.ikm.privacy.particulars.Npwp;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.privacy.particulars.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a business is reached, as a whole: what is left out is unknown from now on. Website and postal code are public. */
@Schema(description = "Private particulars of a business; sealed, shown as masks")
public record DescribeContact(
        PhoneNumber phone,
        EmailAddress email,

        @Size(max = 200) @Pattern(regexp = "https?://[^\\s<>\"•]+")
        String website,

        @Size(min = 1, max = 300) String addressLine,
        @Pattern(regexp = "\\d{5}") String postalCode,
        @Valid Position position,
        Npwp npwp,
        Nitku nitku) {

    @Override
    public String toString() {
        return "a contact";
    }
}
