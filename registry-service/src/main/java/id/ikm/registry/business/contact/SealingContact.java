package id.ikm.registry.business.contact;

import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.Mask;
import id.ikm.privacy.particulars.Nitku;
import id.ikm.privacy.particulars.Npwp;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.privacy.particulars.Position;
import id.ikm.registry.together.OpaqueIds;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Checks what is told of a contact or a site, and seals it for its owner. */
@ApplicationScoped
public class SealingContact {

    private final Sealing sealing;
    private final OpaqueIds together;

    SealingContact(Sealing sealing, OpaqueIds together) {
        this.sealing = sealing;
        this.together = together;
    }

    /** @param at where the contact stands in the body: {@code /contact}, or nothing where it is the body */
    public SealedContact seal(UUID business, RegionCode region, DescribeContact told, String at, Warnings warnings) {
        check(told, at, warnings);
        var particulars = sealing.of(business)
                .put(PersonalField.PHONE, told.phone(), PhoneNumber::e164, PhoneNumber::mask)
                .put(PersonalField.EMAIL, told.email(), EmailAddress::value, EmailAddress::mask)
                .put(PersonalField.ADDRESS_LINE, told.addressLine(), Function.identity(), line -> Mask.WHOLE)
                .put(PersonalField.POSITION, told.position(), Position::text, Position::toString)
                .put(PersonalField.NPWP, told.npwp(), Npwp::digits, Npwp::mask)
                .put(PersonalField.NITKU, told.nitku(), Nitku::digits, Nitku::mask)
                .close();
        return new SealedContact(
                new Contact(
                        told.website(), told.postalCode(), together.address(region, told.addressLine()), particulars),
                npwpHash(told.npwp()),
                phoneHash(told.phone()),
                positionHash(told.position()),
                nearbyPositionHashes(told.position()));
    }

    public Site seal(UUID site, DescribeSite told) {
        Mask.refuseIn(told.addressLine(), "/addressLine");
        if (told.since() != null && told.until() != null && told.until().isBefore(told.since())) {
            throw new InvalidRequest("/until", "site.ends-before-it-begins");
        }
        var particulars = sealing.of(site)
                .put(PersonalField.ADDRESS_LINE, told.addressLine(), Function.identity(), line -> Mask.WHOLE)
                .put(PersonalField.POSITION, told.position(), Position::text, Position::toString)
                .close();
        return new Site(site, told.regionCode(), told.since(), told.until(), particulars);
    }

    /** Null also for a person's number, the NIK: whoever has several businesses has it in each of them. */
    public byte[] npwpHash(Npwp npwp) {
        return npwp == null || npwp.isNik() ? null : sealing.hash(PersonalField.NPWP, npwp.sixteen());
    }

    public byte[] phoneHash(PhoneNumber phone) {
        return phone == null ? null : sealing.hash(PersonalField.PHONE, phone.e164());
    }

    public byte[] positionHash(Position position) {
        return position == null ? null : sealing.hash(PersonalField.POSITION, position.cell());
    }

    /** Of the cell of about 110 m and the eight around it: whoever is near has one of these. Null if it is not known. */
    public List<byte[]> nearbyPositionHashes(Position position) {
        return position == null
                ? null
                : position.nearbyCells().stream()
                        .map(cell -> sealing.hash(PersonalField.POSITION, cell))
                        .toList();
    }

    private static void check(DescribeContact told, String at, Warnings warnings) {
        Mask.refuseIn(told.addressLine(), at + "/addressLine");
        if (told.npwp() != null && told.nitku() != null && told.nitku().contradicts(told.npwp())) {
            throw new InvalidRequest(at + "/nitku", "nitku.of-another");
        }
        if (told.phone() != null && !told.phone().isPlausible()) {
            warnings.add(at + "/phone", "phone.odd");
        }
        if (told.npwp() != null && !told.npwp().isPlausible()) {
            warnings.add(at + "/npwp", "npwp.odd");
        }
    }
}
