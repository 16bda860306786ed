package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.demo.Api;
import java.util.ArrayList;
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
            "/aid/v1/budget-codes",
            "/aid/v1/budget-codes/{id}",
            "/aid/v1/credit-lenders",
            "/aid/v1/credit-schemes",
            "/aid/v1/credit-lenders/{code}",
            "/aid/v1/public/equipment/{code}",
            "/aid/v1/public/handovers/{id}/seals/{hash}",
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
            "/aid/v1/application-imports",
            "/aid/v1/files",
            "/aid/v1/files/{id}",
            "/aid/v1/handover-imports",
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
            "/registry/v1/opaque-ids/completion",
            "/registry/v1/regions/bps-codes/imports",
            "/registry/v1/regions/decrees/imports",
            "/registry/v1/regions/successions/imports");

    private final Api api = RunningStack.get().api();

    @TestFactory
    Stream<DynamicTest> everyOperationOfTheContract() {
        var strange = new StrangeThings(api);
        var tests = new ArrayList<DynamicTest>();
        for (var operation : operations()) {
            tests.add(DynamicTest.dynamicTest(operation.toString(), () -> {
                if (!isPublic(operation)) {
                    refusesWithoutToken(operation);
                }
                if (!isPublic(operation) && !OPERATION.contains(operation.path())) {
                    ROLES.forEach(role -> showsAndChangesNothing(operation, role, strange));
                }
            }));
        }
        return tests.stream();
    }

    @Test
    void theTestKnowsAThingForEveryPathOfTheContract() {
        var strange = new StrangeThings(api);
        var unknown = new TreeSet<String>();
        for (var operation : operations()) {
            if (!isPublic(operation)
                    && !OPERATION.contains(operation.path())
                    && operation.path().contains("{")
                    && !strange.knows(operation.collection())) {
                unknown.add(operation.path());
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** Read by everybody; written by whoever keeps it. */
    private static boolean isPublic(Operation operation) {
        return operation.method().equals("GET") && PUBLIC.contains(operation.path());
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

    private void showsAndChangesNothing(Operation operation, String role, StrangeThings strange) {
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
