package id.ikm.registry.cluster;

import static id.ikm.registry.cluster.ClusterFixtures.PATH;
import static id.ikm.registry.cluster.ClusterFixtures.aCluster;
import static id.ikm.registry.cluster.ClusterFixtures.aClusterIn;
import static id.ikm.registry.cluster.ClusterFixtures.aClusterNamed;
import static id.ikm.registry.cluster.ClusterFixtures.as;
import static id.ikm.registry.cluster.ClusterFixtures.asOfficer;
import static id.ikm.registry.cluster.ClusterFixtures.formed;
import static id.ikm.registry.cluster.ClusterFixtures.post;
import static id.ikm.registry.cluster.ClusterFixtures.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ClusterResourceTest {

    @Test
    void isKnownByNothingButANameAndAVillage() {
        var id = formed(aCluster());

        as("auditor", "12.09")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("counted.units", equalTo(0))
                .body("counted.status", equalTo("CANDIDATE"))
                .body("counted.workers", nullValue())
                .body("reported.status", nullValue())
                .body("basis.sinceYear", nullValue());
    }

    @Test
    void keepsItsProfile() {
        var profile = new DescribeCluster(
                "Sentra IKM Slag Aluminium " + UUID.randomUUID(),
                List.of("Sentra Kendalsari"),
                new RegionCode("35.17.11.2016"),
                new Trade("logam", null, List.of("paving block", "bata ringan")),
                new Basis(1970, null, "Perda RTRW 21/2009"),
                new HazardousWaste(
                        true,
                        "slag aluminium",
                        "pihak ketiga",
                        List.of(new WastePermit("Persetujuan teknis", "660/1", LocalDate.of(2024, 5, 2), null))));
        var id = formed(profile);

        as("auditor", "35.17")
                .get(PATH + "/" + id)
                .then()
                .body("trade.products", contains("paving block", "bata ringan"))
                .body("basis.sinceYear", equalTo(1970))
                .body("basis.spatialPlanBasis", equalTo("Perda RTRW 21/2009"))
                .body("hazardousWaste.permits[0].issuedOn", equalTo("2024-05-02"));
    }

    @Test
    void isFoundByAnAliasMisspelt() {
        var word = "s" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "wira";
        var id = formed(aClusterNamed("Sentra Makanan", List.of("Saka " + word), "12.71.04.1004"));

        as("auditor", "12.71")
                .get(PATH + "?region=12.71.04&q=" + word.substring(0, 3) + word.substring(4) + " sentra")
                .then()
                .body("data.id", hasItem(id));
        as("auditor", "12.71").get(PATH + "?q=songket " + word).then().body("data.id", not(hasItem(id)));
        as("auditor", "12.71").get(PATH + "?region=12.71.14&q=" + word).then().body("data.id", not(hasItem(id)));
    }

    @Test
    void tellsOfAnotherInTheSameVillageWithoutRefusingIt() {
        var first = formed(aClusterIn("12.09.19.1007"));

        asOfficer()
                .body(aClusterIn("12.09.19.1007"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("cluster.another-in-village"));
        asOfficer()
                .body(aClusterIn("12.09.19"))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("cluster.no-village"));
        put(PATH + "/" + first, aClusterIn("12.09")).statusCode(200).body("version", equalTo(1));
    }

    @Test
    void doesNothingMoreOnceClosed() {
        var path = PATH + "/" + formed(aCluster());
        var closure = Map.of("closedOn", "2026-01-05", "reason", "bubar");

        asOfficer().body(closure).post(path + "/closure").then().statusCode(428);
        post(path + "/closure", closure).statusCode(200).body("closedOn", equalTo("2026-01-05"));

        post(path + "/closure", closure).statusCode(422);
        put(path, aCluster()).statusCode(422);
        post(path + "/managers", Map.of("kind", "OTHER", "name", "Paguyuban")).statusCode(422);
        post(path + "/facilities", Map.of("type", "MACHINES", "year", 2022)).statusCode(200);
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var path = PATH + "/" + formed(aClusterIn("16.07"));

        asOfficer().get(path).then().statusCode(404);
        asOfficer().get(path + "/members").then().statusCode(404);
        asOfficer().get(PATH + "?limit=1000").then().body("data.regionCode", not(hasItem("16.07")));
        asOfficer().get(PATH + "?region=16.07").then().statusCode(403);
        asOfficer().get(PATH + "/coverage?region=16.07").then().statusCode(403);
        put(path, aCluster()).statusCode(403);
        post(path + "/facilities", Map.of("type", "MACHINES")).statusCode(403);
        asOfficer().body(aClusterIn("16.07")).post(PATH).then().statusCode(403);
    }
}
