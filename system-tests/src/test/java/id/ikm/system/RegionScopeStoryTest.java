package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.demo.Api;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** S1: whatever the contract offers, a token for 12.09 neither sees nor changes 16.07, and no token sees nothing. */
class RegionScopeStoryTest {

    private static final String HOME = "@12.09";
    private static final String ELSEWHERE = "16.07";
    private static final List<String> ROLES = List.of(
            "registry-officer",
            "registry-verifier",
            "aid-officer",
            "aid-verifier",
            "aid-approver",
            "training-officer",
            "reporting-analyst",
            "auditor",
            "catalog-client",
            "event-subscriber",
            "admin");

    /** Published reference data: the same for everybody. */
    private static final Set<String> PUBLIC = Set.of(
            "/catalog/v1/photos/{id}",
            "/catalog/v1/certificates/{type}/{number}",
            "/catalog/v1/changes",
            "/catalog/v1/local-content",
            "/catalog/v1/products",
            "/catalog/v1/products.csv",
            "/catalog/v1/products.csv-metadata.json",
            "/catalog/v1/products.ndjson",
            "/catalog/v1/products/facets",
            "/catalog/v1/products/{id}",
            "/registry/v1/regions",
            "/registry/v1/regions/{code}",
            "/registry/v1/regions/{code}/children",
            "/registry/v1/regions/{code}/ancestors",
            "/registry/v1/regions/{code}/resolution",
            "/registry/v1/cluster-thresholds",
            "/registry/v1/kbli",
            "/registry/v1/kbli/{edition}/{code}",
            "/registry/v1/kbli/{edition}/{code}/successors",
            "/registry/v1/kbli/{edition}/{code}/resolution",
            "/registry/v1/kbli-editions",
            "/registry/v1/kbli-editions/{edition}",
            "/registry/v1/report-period-types",
            "/registry/v1/rulesets",
            "/registry/v1/rulesets/{code}",
            "/registry/v1/units");

    /** For an operator of the nation, about no region; and what takes files, whose regions are the registry's tests. */
    private static final Set<String> OPERATION = Set.of(
            "/{service}/v1/dead-letters",
            "/{service}/v1/dead-letters/{id}/redelivery",
            "/registry/v1/businesses/bulk",
            "/registry/v1/directory-imports",
            "/registry/v1/directory-imports/{id}",
            "/registry/v1/directory-imports/{id}/cancellation",
            "/registry/v1/directory-imports/{id}/commit",
            "/registry/v1/directory-imports/{id}/rows",
            "/registry/v1/directory-imports/{id}/rows.xlsx",
            "/registry/v1/directory-imports/template.csv",
            "/registry/v1/directory-imports/template.xlsx",
            "/registry/v1/jobs/{id}",
            "/registry/v1/kbli-editions/{edition}/imports",
            "/registry/v1/kbli-editions/{edition}/successors/imports",
            "/registry/v1/kbli-editions/{edition}/validity",
            "/registry/v1/regions/bps-codes/imports",
            "/registry/v1/regions/decrees/imports",
            "/registry/v1/regions/successions/imports");

    private final Api api = RunningStack.get().api();

    @TestFactory
    Stream<DynamicTest> everyOperationOfTheContract() {
        var strange = strangeThings();
        var tests = new ArrayList<DynamicTest>();
        for (var operation : operations()) {
            tests.add(DynamicTest.dynamicTest(operation.toString(), () -> {
                if (!PUBLIC.contains(operation.path())) {
                    refusesWithoutToken(operation);
                }
                if (!PUBLIC.contains(operation.path()) && !OPERATION.contains(operation.path())) {
                    ROLES.forEach(role -> showsAndChangesNothing(operation, role, strange));
                }
            }));
        }
        return tests.stream();
    }

    @Test
    void theTestKnowsAThingForEveryPathOfTheContract() {
        var strange = strangeThings();
        var unknown = new TreeSet<String>();
        for (var operation : operations()) {
            if (!PUBLIC.contains(operation.path())
                    && !OPERATION.contains(operation.path())
                    && operation.path().contains("{")
                    && !strange.ids().containsKey(operation.collection())) {
                unknown.add(operation.path());
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** An upload in another format than JSON is refused for its format even earlier. */
    private void refusesWithoutToken(Operation operation) {
        var path = operation
                .path()
                .replace("{service}", "aid")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var answer = api.send(null, operation.method(), path, operation.emptyBody(), Map.of());
        assertThat(answer.statusCode())
                .as(answer.body())
                .isIn(path.endsWith("imports") || path.endsWith("bulk") ? List.of(401, 415) : List.of(401));
    }

    private void showsAndChangesNothing(Operation operation, String role, Strange strange) {
        var target = operation.at(strange);
        var answer = api.send(
                role + HOME, operation.method(), target, operation.bodyFor(strange), Map.of("If-Match", "\"0\""));
        assertThat(answer.statusCode())
                .as("%s %s as %s: %s", operation.method(), target, role, answer.body())
                .isLessThan(500);
        if (operation.method().equals("GET")) {
            assertThat(answer.statusCode()).isIn(200, 400, 403, 404);
            assertThat(answer.body()).doesNotContain(strange.marker());
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 404);
        }
    }

    /** Something of every kind in the region elsewhere, all with one word in them that must not be seen. */
    private record Strange(String marker, Map<String, String> ids, Map<String, Object> bodies) {}

    private record Operation(String method, String path) {

        /** {@code businesses} for {@code /registry/v1/businesses/{id}/history}. */
        String collection() {
            return path.split("/").length > 3 ? path.split("/")[3] : "";
        }

        String at(Strange strange) {
            var id = strange.ids().getOrDefault(collection(), UUID.randomUUID().toString());
            var filled = path.replaceFirst("\\{[^}]*}", id)
                    .replace("{catalogVersion}", "V6")
                    .replaceAll("\\{[^}]*}", strange.ids().getOrDefault("enrolments", id));
            return filled.contains("indicators") ? filled + "?region=" + ELSEWHERE : filled;
        }

        Object emptyBody() {
            return method.equals("GET") || method.equals("DELETE") ? null : Map.of();
        }

        Object bodyFor(Strange strange) {
            if (method.equals("GET") || method.equals("DELETE")) {
                return null;
            }
            var last = path.substring(path.lastIndexOf('/') + 1);
            var usual =
                    strange.bodies().getOrDefault(last.startsWith("{") ? collection() : last, Map.of("reason", "uji"));
            return strange.bodies().getOrDefault(collection() + "/" + last, usual);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Strange strangeThings() {
        var marker = "asing" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> business = Map.of("name", "Usaha " + marker, "regionCode", ELSEWHERE);
        Map<String, Object> office = Map.of("name", "Dinas " + marker, "regionCode", ELSEWHERE);
        Map<String, Object> training = Map.of(
                "title",
                "Pelatihan " + marker,
                "theme",
                "BATIK",
                "fiscalYear",
                2026,
                "regionCode",
                ELSEWHERE,
                "capacity",
                5,
                "industryOnly",
                false,
                "sessions",
                List.of(Map.of(
                        "startsAt", "2026-03-07T02:00:00Z", "endsAt", "2026-03-07T09:00:00Z", "venue", "Balai")));
        var businessId = id("registry-officer", "/registry/v1/businesses", business);
        Map<String, Object> report = Map.of(
                "period", Map.of("type", "YEARLY", "year", 2024, "number", 1),
                "figures", Map.of("machines", List.of(Map.of("name", "Oven " + marker))));
        Map<String, Object> handover = Map.of(
                "handedOverOn",
                "2025-10-14",
                "regionCode",
                ELSEWHERE,
                "recipient",
                Map.of("kind", "BUSINESS", "id", businessId),
                "items",
                List.of(Map.of("name", "Oven " + marker, "category", "OVEN")));
        var trainingId = id("training-officer", "/training/v1/trainings", training);
        Map<String, Object> enrolment = Map.of("businessId", businessId);
        Map<String, Object> certificate = Map.of(
                "type", "SNI",
                "holder", Map.of("kind", "BUSINESS", "id", businessId),
                "facts", Map.of("number", "SNI " + marker));
        Map<String, Object> aspiration = Map.of(
                "speaker", Map.of("kind", "BUSINESS", "id", businessId),
                "theme", "PERMODALAN",
                "text", "Modal " + marker,
                "saidOn", "2022-08-18",
                "channel", "MEETING");
        Map<String, Object> partner = Map.of("name", "Hotel " + marker, "kind", "HOTEL", "regionCode", ELSEWHERE);
        var ids = new HashMap<>(Map.of(
                "businesses", businessId,
                "people", id("registry-officer", "/registry/v1/people", office),
                "groups", id("registry-officer", "/registry/v1/groups", business),
                "offices", id("admin", "/registry/v1/offices", office),
                "reports", id("registry-officer", "/registry/v1/businesses/" + businessId + "/reports", report),
                "handovers", id("aid-officer", "/aid/v1/handovers", handover),
                "trainings", trainingId,
                "enrolments",
                        id("training-officer", "/training/v1/trainings/" + trainingId + "/enrolments", enrolment)));
        ids.put("duplicate-candidates", pairWith(id("registry-officer", "/registry/v1/businesses", business)));
        ids.put("certificates", id("registry-officer", "/registry/v1/certificates", certificate));
        ids.put("aspirations", id("registry-officer", "/registry/v1/aspirations", aspiration));
        ids.put("partners", id("registry-officer", "/registry/v1/partners", partner));
        ids.put("clusters", id("registry-officer", "/registry/v1/clusters", office));
        var bodies = new HashMap<String, Object>(Map.of(
                "businesses", business,
                "people", office,
                "groups", business,
                "offices", office,
                "reports", report,
                "handovers", handover,
                "trainings", training,
                "enrolments", enrolment));
        bodies.put("certificates", certificate);
        bodies.put("revocation", Map.of("revokedOn", "2026-01-01", "reason", "uji"));
        bodies.put("aspirations", aspiration);
        bodies.put("clusters", office);
        bodies.put("partners", partner);
        bodies.put("outlets", Map.of("name", "Galeri"));
        bodies.put("managers", Map.of("kind", "OTHER", "name", "Koperasi"));
        bodies.put("facilities", Map.of("type", "MACHINES"));
        bodies.put(
                "reported-figures",
                Map.of("kind", "WORKERS", "range", Map.of("min", 9), "source", "uji", "reportedOn", "2026-01-01"));
        bodies.put("members", Map.of("member", Map.of("kind", "BUSINESS", "id", businessId)));
        bodies.put("leaders", Map.of("personId", ids.get("people")));
        bodies.put("dissolution", Map.of("dissolvedOn", "2026-01-01", "reason", "uji"));
        bodies.put("follow-ups", Map.of("state", "CLOSED", "note", "uji"));
        Map<String, Object> product = Map.of("businessId", businessId, "facts", Map.of("name", "Produk " + marker));
        ids.put("products", id("registry-officer", "/registry/v1/products", product));
        bodies.put("products", product);
        ids.put("placements", placementAt(ids.get("partners"), ids.get("products")));
        bodies.put(
                "placements",
                Map.of(
                        "partnerId", ids.get("partners"),
                        "outletId", UUID.randomUUID(),
                        "productId", ids.get("products"),
                        "term", Map.of()));
        bodies.put("prices", Map.of("amount", 1000, "since", "2026-01-01"));
        bodies.put("offer", Map.of("wish", "OFFICE"));
        for (var step : List.of("submission", "return", "suspension", "reinstatement", "removal")) {
            bodies.put("products/" + step, Map.of("on", "2026-01-01"));
        }
        bodies.put("products/publication", Map.of("on", "2026-01-01", "url", "https://katalog.example"));
        return new Strange(marker, ids, bodies);
    }

    /** A second record of the same name is a candidate in the same moment. */
    private String pairWith(String businessId) {
        return api.get("registry-verifier", "/registry/v1/duplicate-candidates?business=" + businessId)
                .at("/data/0/id")
                .asText();
    }

    private String placementAt(String partner, String product) {
        var path = "/registry/v1/partners/" + partner;
        var outlet = api.act("registry-officer", path + "/outlets", Map.of("name", "Galeri"), "*")
                .at("/outlets/0/id")
                .asText();
        return id(
                "registry-officer",
                "/registry/v1/placements",
                Map.of("partnerId", partner, "outletId", outlet, "productId", product, "term", Map.of()));
    }

    private String id(String role, String path, Object command) {
        return api.create(role, path, command).path("id").asText();
    }

    private List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        contract().path("paths").fields().forEachRemaining(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (Set.of("get", "post", "put", "patch", "delete").contains(method)
                            && !path.getKey().endsWith("/stream")) {
                        operations.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path.getKey()));
                    }
                }));
        return operations;
    }

    private JsonNode contract() {
        try {
            return new ObjectMapper()
                    .readTree(api.send(null, "GET", "/openapi?format=json", null, Map.of())
                            .body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
