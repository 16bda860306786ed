package id.ikm.registry.business.contact;

import id.ikm.privacy.Particulars;
import java.util.HashMap;
import java.util.UUID;

/** How a business is reached, as it is stored; {@code addressId} is the same for all at one address. */
public record Contact(String website, String postalCode, UUID addressId, Particulars particulars) {

    public static final Contact UNKNOWN = new Contact(null, null, null, Particulars.NONE);

    public Contact {
        particulars = particulars == null ? Particulars.NONE : particulars;
    }

    /** What the other one does not tell stays as it is here. */
    public Contact with(Contact told) {
        var fields = new HashMap<>(particulars.fields());
        fields.putAll(told.particulars.fields());
        return new Contact(
                told.website == null ? website : told.website,
                postalCode,
                told.addressId == null ? addressId : told.addressId,
                new Particulars(fields));
    }
}
