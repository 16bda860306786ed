package id.ikm.registry.business.contact;

import id.ikm.privacy.Opened;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealed;
import id.ikm.privacy.particulars.Position;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How a business is reached, in the clear; whoever asked for it stands in the access log. */
public record ContactInClearView(
        UUID id,
        String phone,
        String email,
        String website,
        String addressLine,
        String postalCode,
        Position position,
        String npwp,
        String nitku,
        List<SiteInClear> sites,
        long version)
        implements Versioned {

    public record SiteInClear(UUID id, RegionCode regionCode, String addressLine, Position position) {}

    /** All that must be opened for it. */
    public static List<Sealed> sealed(UUID business, Contact contact, Sites sites) {
        return Stream.concat(
                        contact.particulars().of(business).stream(),
                        sites.all().stream().flatMap(site -> site.particulars().of(site.id()).stream()))
                .toList();
    }

    public static ContactInClearView of(UUID business, long version, Contact contact, Sites sites, Opened opened) {
        return new ContactInClearView(
                business,
                opened.get(business, PersonalField.PHONE),
                opened.get(business, PersonalField.EMAIL),
                contact.website(),
                opened.get(business, PersonalField.ADDRESS_LINE),
                contact.postalCode(),
                position(opened, business),
                opened.get(business, PersonalField.NPWP),
                opened.get(business, PersonalField.NITKU),
                sites.all().stream()
                        .map(site -> new SiteInClear(
                                site.id(),
                                site.regionCode(),
                                opened.get(site.id(), PersonalField.ADDRESS_LINE),
                                position(opened, site.id())))
                        .toList(),
                version);
    }

    private static Position position(Opened opened, UUID owner) {
        var text = opened.get(owner, PersonalField.POSITION);
        return text == null ? null : Position.parse(text);
    }

    @Override
    public String toString() {
        return "contact of " + id;
    }
}
