package id.ikm.aid.handover.party;

import id.ikm.aid.handover.evidence.Signatory;
import id.ikm.kit.identity.Ids;
import id.ikm.privacy.PersonalField;
import id.ikm.privacy.Sealing;
import id.ikm.privacy.particulars.Mask;
import id.ikm.privacy.particulars.Nik;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/** Takes names and numbers of people, and keeps them only encrypted. */
@ApplicationScoped
public class SealingParties {

    private static final int SHOWN_OF_NIP = 4;

    private final Sealing sealing;

    SealingParties(Sealing sealing) {
        this.sealing = sealing;
    }

    /** @param pointer the field of the body that names them */
    public Parties seal(NamedParties named, String pointer) {
        var parties = new ArrayList<Party>();
        if (named.giver() != null) {
            var giver = named.giver();
            parties.add(party(Signatory.GIVER, giver.name(), giver.nip(), null, giver.post(), pointer + "/giver"));
        }
        if (named.receiver() != null) {
            var receiver = named.receiver();
            parties.add(party(
                    Signatory.RECEIVER, receiver.name(), null, receiver.nik(), receiver.post(), pointer + "/receiver"));
        }
        for (int i = 0; i < named.witnesses().size(); i++) {
            var witness = named.witnesses().get(i);
            parties.add(
                    party(Signatory.WITNESS, witness.name(), null, null, witness.post(), pointer + "/witnesses/" + i));
        }
        return new Parties(parties);
    }

    private Party party(Signatory as, String name, String nip, Nik nik, String post, String pointer) {
        Mask.refuseIn(name, pointer + "/name");
        var id = Ids.next();
        var particulars = sealing.of(id)
                .put(PersonalField.NAME, name.strip(), text -> text, Mask::name)
                .put(PersonalField.NIP, nip, text -> text, SealingParties::mask)
                .put(PersonalField.NIK, nik, Nik::digits, Nik::mask)
                .close();
        return new Party(id, as, post == null ? null : post.strip(), particulars);
    }

    private static String mask(String nip) {
        return Mask.WHOLE + nip.substring(nip.length() - SHOWN_OF_NIP);
    }
}
