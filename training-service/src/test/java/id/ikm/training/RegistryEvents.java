package id.ikm.training;

import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;

import id.ikm.training.business.RegisteredBusiness;
import id.ikm.training.business.RegisteredBusinesses;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Says on the real broker what registry-service would say. */
public final class RegistryEvents {

    public static final String BUSINESSES = "ikm.registry.business";
    public static final String REGISTERED = "ikm.registry.business.registered.v1";

    private RegistryEvents() {}

    /** What the register knows of a business, in JSON. */
    public static String business(UUID id, long version, String name, String region, String status, String industry) {
        return """
                {"business": {"id": "%s", "version": %d, "name": "%s", "nib": null, "regionCode": "%s",
                 "mainKbli": {"edition": "2020", "code": "10794"}, "status": "%s", "industryStatus": %s,
                 "registeredAt": "2026-01-15T08:00:00Z"}}
                """.formatted(id, version, name, region, status, industry == null ? null : '"' + industry + '"');
    }

    /** A business of 12.09 that this service has heard of. */
    public static UUID aKnownBusiness() {
        return aKnownBusiness("12.09.19", "REGISTERED", null);
    }

    public static UUID aKnownBusiness(String region, String status, String industry) {
        var id = UUID.randomUUID();
        send(BUSINESSES, id, event(REGISTERED, id, 0, business(id, 0, "Usaha " + id, region, status, industry)));
        soon().until(() -> knownHere(id).isPresent());
        return id;
    }

    public static List<UUID> knownBusinesses(int count) {
        var ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        ids.forEach(id -> send(
                BUSINESSES,
                id,
                event(REGISTERED, id, 0, business(id, 0, "Usaha " + id, "12.09", "VERIFIED", "INDUSTRY"))));
        soon().until(() -> ids.stream().allMatch(id -> knownHere(id).isPresent()));
        return ids;
    }

    public static Optional<RegisteredBusiness> knownHere(UUID id) {
        var businesses = CDI.current().select(RegisteredBusinesses.class).get();
        return QuarkusTransaction.requiringNew().call(() -> businesses.find(id));
    }
}
