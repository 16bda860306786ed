package id.ikm.registry.business.contact;

import id.ikm.registry.privacy.Particulars;

/** How a business is reached, as it is stored. */
public record Contact(String website, String postalCode, Particulars particulars) {

    public static final Contact UNKNOWN = new Contact(null, null, Particulars.NONE);

    public Contact {
        particulars = particulars == null ? Particulars.NONE : particulars;
    }
}
