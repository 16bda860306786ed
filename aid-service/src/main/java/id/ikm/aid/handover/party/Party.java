package id.ikm.aid.handover.party;

import id.ikm.aid.handover.evidence.Signatory;
import id.ikm.privacy.Opened;
import id.ikm.privacy.Particulars;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealed;
import java.util.List;
import java.util.UUID;

/** One who signs, as stored. */
public record Party(UUID id, Signatory as, String post, Particulars particulars) {

    /** Name and NIP, as they are printed; a NIK never is (DOMAIN 4.3). */
    List<Sealed> printed() {
        return particulars.of(id).stream()
                .filter(part -> part.field() != PersonalField.NIK)
                .toList();
    }

    PartyView masked() {
        return view(particulars::mask);
    }

    PartyView inClear(Opened opened) {
        return view(field -> opened.get(id, field));
    }

    PartyView printed(Opened opened) {
        return view(field -> field == PersonalField.NIK ? particulars.mask(field) : opened.get(id, field));
    }

    private PartyView view(java.util.function.Function<PersonalField, String> field) {
        return new PartyView(
                as,
                field.apply(PersonalField.NAME),
                field.apply(PersonalField.NIP),
                field.apply(PersonalField.NIK),
                post);
    }
}
