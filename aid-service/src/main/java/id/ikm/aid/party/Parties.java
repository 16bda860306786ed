package id.ikm.aid.party;

import id.ikm.aid.recipient.RecipientReference;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that stands behind a recipient; a household or an address that nobody knows is not in it and matches nothing. */
public record Parties(
        RecipientReference recipient,
        Set<UUID> businesses,
        Set<UUID> people,
        Set<UUID> addresses,
        Set<UUID> households) {

    public Parties {
        businesses = Set.copyOf(businesses);
        people = Set.copyOf(people);
        addresses = Set.copyOf(addresses);
        households = Set.copyOf(households);
    }

    public Map<PartyLevel, Set<UUID>> byLevel() {
        var levels = new EnumMap<PartyLevel, Set<UUID>>(PartyLevel.class);
        levels.put(PartyLevel.RECIPIENT, Set.of(recipient.id()));
        levels.put(PartyLevel.BUSINESS, businesses);
        levels.put(PartyLevel.PERSON, people);
        levels.put(PartyLevel.ADDRESS, addresses);
        levels.put(PartyLevel.HOUSEHOLD, households);
        return levels;
    }

    public Set<UUID> ids() {
        return byLevel().values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The closest one, where an id stands behind it in several ways; null where it does not at all. */
    public PartyLevel levelOf(UUID id) {
        return byLevel().entrySet().stream()
                .filter(level -> level.getValue().contains(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
