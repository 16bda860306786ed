package id.ikm.registry.person;

import id.ikm.privacy.Particulars;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.FamilyCard;
import id.ikm.privacy.particulars.Mask;
import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.privacy.particulars.Sex;
import id.ikm.registry.together.OpaqueIds;
import id.ikm.web.region.RegionCode;
import java.util.UUID;
import java.util.function.Function;

/** What was told of a person, as it may be stored. */
record SealedPerson(
        RegionCode regionCode,
        Sex sex,
        Particulars particulars,
        byte[] nikHash,
        byte[] phoneHash,
        UUID householdId,
        UUID addressId) {

    static SealedPerson of(UUID id, RegisterPerson told, Sealing sealing, OpaqueIds together) {
        var particulars = sealing.of(id)
                .put(PersonalField.NAME, told.name().strip(), Function.identity(), Mask::name)
                .put(PersonalField.NIK, told.nik(), Nik::digits, Nik::mask)
                .put(PersonalField.PHONE, told.phone(), PhoneNumber::e164, PhoneNumber::mask)
                .put(PersonalField.EMAIL, told.email(), EmailAddress::value, EmailAddress::mask)
                .put(PersonalField.ADDRESS_LINE, told.addressLine(), Function.identity(), line -> Mask.WHOLE)
                .put(PersonalField.FAMILY_CARD, told.familyCard(), FamilyCard::digits, FamilyCard::mask)
                .close();
        return new SealedPerson(
                told.regionCode(),
                told.knownSex(),
                particulars,
                sealing.hash(
                        PersonalField.NIK,
                        told.nik() == null ? null : told.nik().digits()),
                sealing.hash(
                        PersonalField.PHONE,
                        told.phone() == null ? null : told.phone().e164()),
                together.household(told.familyCard()),
                together.address(told.regionCode(), told.addressLine()));
    }
}
