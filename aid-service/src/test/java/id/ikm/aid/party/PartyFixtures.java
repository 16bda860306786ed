package id.ikm.aid.party;

import static id.ikm.aid.RegistryEvents.BUSINESSES;
import static id.ikm.aid.RegistryEvents.businessKnownHere;
import static id.ikm.aid.RegistryEvents.event;
import static id.ikm.aid.RegistryEvents.send;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

/** Businesses of which the register tells who and what stands behind them. */
public final class PartyFixtures {

    private PartyFixtures() {}

    public static UUID aBusinessOf(UUID person, String role, UUID household, UUID address) {
        return aBusinessIn("12.09.12", person, role, household, address);
    }

    public static UUID aBusinessIn(String region, UUID person, String role, UUID household, UUID address) {
        var id = UUID.randomUUID();
        var data = """
                {"business": {"id": "%s", "version": 0, "name": "Kerupuk", "nib": null, "regionCode": "%s",
                 "mainKbli": {"edition": "2020", "code": "10794"}, "status": "VERIFIED", "industryStatus": "INDUSTRY",
                 "people": [{"personId": "%s", "role": "%s", "householdId": %s}], "addressId": %s,
                 "registeredAt": "2026-01-15T08:00:00Z"}}
                """.formatted(id, region, person, role, quoted(household), quoted(address));
        send(BUSINESSES, id, event("ikm.registry.business.registered.v1", id, 0, data));
        await().atMost(Duration.ofSeconds(30)).until(() -> businessKnownHere(id).isPresent());
        return id;
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }
}
