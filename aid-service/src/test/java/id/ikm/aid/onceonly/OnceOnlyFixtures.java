package id.ikm.aid.onceonly;

import id.ikm.aid.onceonly.Gift.Source;
import id.ikm.aid.onceonly.Gift.SourceKind;
import id.ikm.aid.party.Parties;
import id.ikm.aid.party.PartyLevel;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Recipients that nobody else knows, and what they are given. */
final class OnceOnlyFixtures {

    static final String REGION = "12.09.12";
    static final String CATEGORY = "PRINTING";
    static final int YEAR = 2025;

    private OnceOnlyFixtures() {}

    static Parties aGroup() {
        return behind(Set.of(), Set.of());
    }

    static Parties behind(Set<UUID> businesses, Set<UUID> people) {
        return new Parties(recipient(UUID.randomUUID()), businesses, people, Set.of(), Set.of());
    }

    /** A recipient of which nothing else is shared. */
    static Parties ofLevel(PartyLevel level, UUID party) {
        return new Parties(
                recipient(level == PartyLevel.RECIPIENT ? party : UUID.randomUUID()),
                only(level == PartyLevel.BUSINESS, party),
                only(level == PartyLevel.PERSON, party),
                only(level == PartyLevel.ADDRESS, party),
                only(level == PartyLevel.HOUSEHOLD, party));
    }

    static Gift aHandover(UUID application, Parties parties, int year) {
        return aHandoverIn(REGION, application, parties, year);
    }

    static Gift aHandoverIn(String region, UUID application, Parties parties, int year) {
        var source = new Source(SourceKind.HANDOVER, UUID.randomUUID());
        return new Gift(source, application, parties, Set.of(CATEGORY), year, region, LocalDate.of(year, 10, 14));
    }

    static Gift aPromise(UUID application, Parties parties, int year) {
        return Gift.promised(application, parties, Set.of(CATEGORY), year, REGION, null);
    }

    private static RecipientReference recipient(UUID id) {
        return new RecipientReference(RecipientKind.GROUP, id);
    }

    private static Set<UUID> only(boolean wanted, UUID party) {
        return wanted ? Set.of(party) : Set.of();
    }
}
