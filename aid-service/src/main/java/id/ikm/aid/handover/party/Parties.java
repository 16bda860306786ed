package id.ikm.aid.handover.party;

import id.ikm.privacy.Opened;
import id.ikm.privacy.Sealed;
import java.util.List;
import java.util.function.Function;

/** All who sign one handover: the giver first, then the receiver, then the witnesses. */
public record Parties(List<Party> all) {

    public static final Parties NONE = new Parties(List.of());

    public Parties {
        all = List.copyOf(all);
    }

    public List<PartyView> masked() {
        return views(Party::masked);
    }

    /** For {@link id.ikm.privacy.Disclosure}. */
    public List<Sealed> sealed() {
        return all.stream()
                .flatMap(party -> party.particulars().of(party.id()).stream())
                .toList();
    }

    public List<PartyView> inClear(Opened opened) {
        return views(party -> party.inClear(opened));
    }

    /** As far as they stand on paper. */
    public List<Sealed> sealedForPrint() {
        return all.stream().flatMap(party -> party.printed().stream()).toList();
    }

    public List<PartyView> printed(Opened opened) {
        return views(party -> party.printed(opened));
    }

    private List<PartyView> views(Function<Party, PartyView> view) {
        return all.stream().map(view).toList();
    }
}
