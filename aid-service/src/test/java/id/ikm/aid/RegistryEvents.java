package id.ikm.aid;

import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.group.RegisteredGroup;
import id.ikm.aid.group.RegisteredGroups;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Says on the real broker what registry-service would say. */
public final class RegistryEvents {

    public static final String BUSINESSES = "ikm.registry.business";
    public static final String PEOPLE = "ikm.registry.person";
    public static final String GROUPS = "ikm.registry.group";

    private RegistryEvents() {}

    /** What the register knows of a business, in JSON. */
    public static String business(UUID id, long version, String name, String region, String status, String industry) {
        return """
                {"business": {"id": "%s", "version": %d, "name": "%s", "nib": null, "regionCode": "%s",
                 "mainKbli": {"edition": "2020", "code": "10794"}, "status": "%s", "industryStatus": %s,
                 "registeredAt": "2026-01-15T08:00:00Z"}}
                """.formatted(id, version, name, region, status, industry == null ? null : '"' + industry + '"');
    }

    /** What the register tells of a person: nothing that says who it is. */
    public static String person(UUID id, long version, UUID household, UUID address) {
        return """
                {"person": {"id": "%s", "version": %d, "regionCode": "12.09", "householdId": %s, "addressId": %s}}
                """.formatted(id, version, quoted(household), quoted(address));
    }

    private static String quoted(UUID id) {
        return id == null ? null : '"' + id.toString() + '"';
    }

    public static String group(UUID id, long version, String name, String region, String kbli) {
        return """
                {"group": {"id": "%s", "version": %d, "name": "%s", "kind": "GROUP", "regionCode": "%s",
                 "mainKbli": %s, "memberBusinessIds": []}}
                """.formatted(
                        id,
                        version,
                        name,
                        region,
                        kbli == null ? null : "{\"edition\": \"2020\", \"code\": \"%s\"}".formatted(kbli));
    }

    /** A business that this service has heard of. */
    public static UUID aKnownBusiness(String region, String status, String industry) {
        return aKnownBusiness(region, status, industry, null);
    }

    /** A business with this NIB that this service has heard of. */
    public static UUID aLicensedBusiness(String region, String nib) {
        return aKnownBusiness(region, "VERIFIED", "INDUSTRY", nib);
    }

    public static String aNib() {
        return "9" + ThreadLocalRandom.current().nextLong(100_000_000_000L, 1_000_000_000_000L);
    }

    private static UUID aKnownBusiness(String region, String status, String industry, String nib) {
        var id = UUID.randomUUID();
        var data = business(id, 0, "Kerupuk Ikan " + id, region, status, industry)
                .replace("\"nib\": null", nib == null ? "\"nib\": null" : "\"nib\": \"" + nib + '"');
        send(BUSINESSES, id, event("ikm.registry.business.registered.v1", id, 0, data));
        soon().until(() -> businessKnownHere(id).isPresent());
        return id;
    }

    /** A group that this service has heard of. */
    public static UUID aKnownGroup(String region, String kbli) {
        var id = UUID.randomUUID();
        send(GROUPS, id, event("ikm.registry.group.formed.v1", id, 0, group(id, 0, "Kelompok " + id, region, kbli)));
        soon().until(() -> groupKnownHere(id).isPresent());
        return id;
    }

    /** The register found out that one is the other, and this service has heard of it. */
    public static void merged(UUID business, UUID survivor) {
        var data = business(business, 1, "Kerupuk Ikan " + business, "12.09", "MERGED", null)
                .replace("\"registeredAt\"", "\"mergedInto\": \"" + survivor + "\", \"registeredAt\"");
        send(BUSINESSES, business, event("ikm.registry.business.merged.v1", business, 1, data));
        soon().until(() -> businessKnownHere(business).orElseThrow().merged());
    }

    /** The register took that back. */
    public static void unmerged(UUID business) {
        var data = business(business, 2, "Kerupuk Ikan " + business, "12.09", "VERIFIED", "INDUSTRY");
        send(BUSINESSES, business, event("ikm.registry.business.unmerged.v1", business, 2, data));
        soon().until(() -> !businessKnownHere(business).orElseThrow().merged());
    }

    public static Optional<RegisteredBusiness> businessKnownHere(UUID id) {
        var businesses = CDI.current().select(RegisteredBusinesses.class).get();
        return QuarkusTransaction.requiringNew().call(() -> businesses.find(id));
    }

    public static Optional<RegisteredGroup> groupKnownHere(UUID id) {
        var groups = CDI.current().select(RegisteredGroups.class).get();
        return QuarkusTransaction.requiringNew().call(() -> groups.find(id));
    }
}
