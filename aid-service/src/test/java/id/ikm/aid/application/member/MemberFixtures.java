package id.ikm.aid.application.member;

import static id.ikm.aid.RegistryEvents.BUSINESSES;
import static id.ikm.aid.RegistryEvents.GROUPS;
import static id.ikm.aid.RegistryEvents.PEOPLE;
import static id.ikm.aid.RegistryEvents.businessKnownHere;
import static id.ikm.aid.RegistryEvents.groupKnownHere;
import static id.ikm.aid.RegistryEvents.person;
import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;
import static java.util.stream.Collectors.joining;

import id.ikm.aid.person.RegisteredPeople;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Groups whose members the register knows, with who and what stands behind them. */
public final class MemberFixtures {

    private MemberFixtures() {}

    /** Of an owner; household and address may be null. */
    public static UUID aBusinessOf(UUID owner, UUID household, UUID address) {
        if (household != null) {
            lives(owner, household);
        }
        var id = UUID.randomUUID();
        send(BUSINESSES, id, event("ikm.registry.business.registered.v1", id, 0, """
                {"business": {"id": "%s", "version": 0, "name": "Usaha %1$s", "regionCode": "12.09.12",
                 "status": "VERIFIED", "industryStatus": "INDUSTRY", "addressId": %s,
                 "people": [{"personId": "%s", "role": "OWNER"}],
                 "registeredAt": "2026-01-15T08:00:00Z"}}
                """.formatted(
                        id, quoted(address), owner, quoted(household))));
        soon().until(() -> businessKnownHere(id).isPresent());
        return id;
    }

    private static void lives(UUID person, UUID household) {
        send(PEOPLE, person, event("ikm.registry.person.placed.v1", person, 0, person(person, 0, household, null)));
        var people = CDI.current().select(RegisteredPeople.class).get();
        soon().until(() -> !QuarkusTransaction.requiringNew()
                .call(() -> people.findAll(List.of(person)))
                .isEmpty());
    }

    public static UUID aGroupOf(UUID... businesses) {
        var id = UUID.randomUUID();
        var members = Arrays.stream(businesses).map(MemberFixtures::quoted).collect(joining(", "));
        send(GROUPS, id, event("ikm.registry.group.formed.v1", id, 0, """
                {"group": {"id": "%s", "version": 0, "name": "KUB %1$s", "kind": "KUB", "regionCode": "12.09.12",
                 "memberBusinessIds": [%s]}}
                """.formatted(id, members)));
        soon().until(() -> groupKnownHere(id).isPresent());
        return id;
    }

    private static String quoted(UUID id) {
        return id == null ? null : '"' + id.toString() + '"';
    }
}
