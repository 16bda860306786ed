package id.ikm.registry.cluster;

import static id.ikm.registry.cluster.ClusterFixtures.PATH;
import static id.ikm.registry.cluster.ClusterFixtures.aCluster;
import static id.ikm.registry.cluster.ClusterFixtures.asOfficer;
import static id.ikm.registry.cluster.ClusterFixtures.created;
import static id.ikm.registry.cluster.ClusterFixtures.formed;
import static id.ikm.registry.cluster.ClusterFixtures.post;
import static id.ikm.registry.cluster.ClusterFixtures.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Managers, facilities and reported figures of a cluster. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class ClusterPartsTest {

    private String path;

    @BeforeEach
    void aClusterOfWhichNothingIsKnown() {
        path = PATH + "/" + formed(aCluster());
    }

    @Test
    void isManagedByOneOrganisationAfterTheOther() {
        var name = "Koperasi " + UUID.randomUUID();
        var group =
                created("/registry/v1/groups", Map.of("name", name, "kind", "COOPERATIVE", "regionCode", "12.09.20"));
        var managers = path + "/managers";

        String id = post(managers, Map.of("kind", "COOPERATIVE", "groupId", group, "since", "2010-01-01"))
                .statusCode(200)
                .body("managers[0].name", equalTo(name))
                .extract()
                .path("managers[0].id");
        post(managers, Map.of("kind", "SERVICE_UNIT", "name", "UPT Logam", "since", "2020-01-01"))
                .statusCode(422);
        post(managers + "/" + id + "/end", Map.of("until", "2020-01-01")).statusCode(200);
        post(managers, Map.of("kind", "SERVICE_UNIT", "name", "UPT Logam", "since", "2020-01-01"))
                .statusCode(200)
                .body("managers[1].term.until", nullValue())
                .body("managers[1].groupId", nullValue());
    }

    @Test
    void isManagedByAGroupOrByAName() {
        var managers = path + "/managers";

        post(managers, Map.of("kind", "OTHER")).statusCode(400).body("errors[0].pointer", equalTo("/name"));
        post(managers, Map.of("kind", "COOPERATIVE", "groupId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/groupId"));
    }

    @Test
    void keepsEveryFacilityWithItsMoney() {
        var facilities = path + "/facilities";
        String id = post(facilities, Map.of("type", "PRODUCTION_HOUSE", "fundingSource", "DAK_FISIK_IKM", "year", 2022))
                .statusCode(200)
                .extract()
                .path("facilities[0].id");

        put(facilities + "/" + id, Map.of("type", "PRODUCTION_HOUSE", "outOfUseSince", "2026-01-01"))
                .statusCode(200)
                .body("facilities.size()", equalTo(1))
                .body("facilities[0].fundingSource", nullValue())
                .body("facilities[0].outOfUseSince", equalTo("2026-01-01"))
                .body("version", equalTo(2));
        put(facilities + "/" + UUID.randomUUID(), Map.of("type", "MACHINES")).statusCode(404);
        post(facilities, Map.of("type", "OTHER")).statusCode(400).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void reportedFiguresStandBesideTheCountedOnes() {
        var figures = path + "/reported-figures";
        post(figures, figure("MEMBERS", Map.of("min", 25, "max", 25))).statusCode(200);
        post(figures, figure("WORKERS", Map.of("min", 200)))
                .statusCode(200)
                .body("reported.members.min", equalTo(25))
                .body("reported.status", equalTo("SENTRA"))
                .body("reported.figures[1].range.max", nullValue())
                .body("counted.units", equalTo(0))
                .body("counted.status", equalTo("CANDIDATE"))
                .body("counted.workers", nullValue())
                .body("dak.minimum", equalTo(10))
                .body("dak.metByCounted", equalTo(false))
                .body("dak.metByReported", equalTo(true));
    }

    @Test
    void tellsTheGrowthBetweenTwoReportedRanges() {
        var figures = path + "/reported-figures";
        post(figures, figure("OUTPUT", Map.of("min", 50, "max", 70, "unit", "t")))
                .statusCode(200);
        var view = post(figures, figure("OUTPUT", Map.of("min", 400, "max", 700, "unit", "t")))
                .statusCode(200)
                .extract();
        String from = view.path("reported.figures[0].id");
        String to = view.path("reported.figures[1].id");

        asOfficer()
                .get(figures + "/growth?from=" + from + "&to=" + to)
                .then()
                .statusCode(200)
                .body("minimum", equalTo(471.4f))
                .body("maximum", equalTo(1300.0f))
                .body("midpoint", equalTo(816.7f));
        put(figures + "/" + to, figure("WORKERS", Map.of("min", 200))).statusCode(200);
        asOfficer().get(figures + "/growth?from=" + from + "&to=" + to).then().statusCode(400);
    }

    @Test
    void refusesAFigureThatSaysNothingOrTheWrongThing() {
        var figures = path + "/reported-figures";

        post(figures, figure("WORKERS", Map.of())).statusCode(400).body("errors[0].pointer", equalTo("/range"));
        post(figures, figure("WORKERS", Map.of("min", 2.5))).statusCode(400);
        post(figures, figure("WORKERS", Map.of("min", 2, "unit", "orang"))).statusCode(400);
        post(figures, figure("OUTPUT", Map.of("min", 2))).statusCode(400);
        post(figures, figure("MEMBERS", Map.of("min", 9, "max", 8))).statusCode(400);
    }

    private static Map<String, Object> figure(String kind, Object range) {
        return Map.of("kind", kind, "range", range, "source", "Antara", "reportedOn", "2025-04-07");
    }
}
