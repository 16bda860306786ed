package id.ikm.registry.cluster;

import static id.ikm.registry.cluster.ClusterFixtures.PATH;
import static id.ikm.registry.cluster.ClusterFixtures.aClusterIn;
import static id.ikm.registry.cluster.ClusterFixtures.as;
import static id.ikm.registry.cluster.ClusterFixtures.formed;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CoverageResourceTest {

    private static final String DENAI = "12.71.04.1004";

    @Test
    void tellsWhichVillagesOfACityHaveACluster() {
        var id = formed(aClusterIn(DENAI));
        formed(aClusterIn("12.71"));

        coverage("?region=12.71")
                .statusCode(200)
                .body("villages", equalTo(151))
                .body("data.size()", equalTo(151))
                .body("covered", greaterThanOrEqualTo(1))
                .body("clustersWithoutVillage", greaterThanOrEqualTo(1));
        coverage("?region=12.71.04&covered=true")
                .body("villages", equalTo(6))
                .body("data.regionCode", hasItem(DENAI))
                .body("data.clusters", everyItem(greaterThanOrEqualTo(1)));
        coverage("?region=12.71.04&covered=false").body("data.regionCode", not(hasItem(DENAI)));

        close(id);
    }

    @Test
    void aClosedClusterCoversNothing() {
        var village = "12.71.14.1007";
        var id = formed(aClusterIn(village));
        coverage("?region=12.71.14&covered=true").body("data.regionCode", hasItem(village));

        close(id);

        coverage("?region=12.71.14&covered=true").body("data.regionCode", not(hasItem(village)));
    }

    @Test
    void isOfACityARegencyOrADistrict() {
        as("admin", "*").get(PATH + "/coverage?region=12").then().statusCode(400);
        as("admin", "*").get(PATH + "/coverage?region=" + DENAI).then().statusCode(400);
        as("admin", "*").get(PATH + "/coverage").then().statusCode(400);
    }

    private static ValidatableResponse coverage(String query) {
        return as("reporting-analyst", "12.71").get(PATH + "/coverage" + query).then();
    }

    private static void close(String id) {
        as("registry-officer", "12.71")
                .header("If-Match", "*")
                .body(Map.of("closedOn", "2026-01-05", "reason", "uji"))
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(200);
    }
}
