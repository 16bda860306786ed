package id.ikm.aid.party;

import static id.ikm.aid.RegistryEvents.BUSINESSES;
import static id.ikm.aid.RegistryEvents.PEOPLE;
import static id.ikm.aid.RegistryEvents.businessKnownHere;
import static id.ikm.aid.RegistryEvents.person;
import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;

import id.ikm.aid.person.RegisteredPeople;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;

/** People, and businesses of which the register tells who stands behind them. */
public final class PartyFixtures {

    private PartyFixtures() {}

    public static UUID aPersonOf(UUID household, UUID address) {
        var id = UUID.randomUUID();
        send(PEOPLE, id, event("ikm.registry.person.registered.v1", id, 0, person(id, 0, household, address)));
        var people = CDI.current().select(RegisteredPeople.class).get();
        soon().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> !people.findAll(List.of(id)).isEmpty()));
        return id;
    }

    public static UUID aBusinessOf(UUID person, String role, UUID address) {
        var id = UUID.randomUUID();
        var data = """
                {"business": {"id": "%s", "version": 0, "name": "Kerupuk", "nib": null, "regionCode": "12.09.12",
                 "mainKbli": {"edition": "2020", "code": "10794"}, "status": "VERIFIED", "industryStatus": "INDUSTRY",
                 "people": [{"personId": "%s", "role": "%s"}], "addressId": %s,
                 "registeredAt": "2026-01-15T08:00:00Z"}}
                """.formatted(id, person, role, address == null ? "null" : "\"" + address + "\"");
        send(BUSINESSES, id, event("ikm.registry.business.registered.v1", id, 0, data));
        soon().until(() -> businessKnownHere(id).isPresent());
        return id;
    }
}
