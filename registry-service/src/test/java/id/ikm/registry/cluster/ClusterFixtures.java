package id.ikm.registry.cluster;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Valid by default and unique, so tests share a database without cleaning it. */
class ClusterFixtures {

    static final String PATH = "/registry/v1/clusters";
    static final String VILLAGE = "12.09.20.1006";

    static DescribeCluster aCluster() {
        return aClusterIn(VILLAGE);
    }

    static DescribeCluster aClusterIn(String region) {
        return aClusterNamed("Sentra Kerupuk " + UUID.randomUUID(), List.of(), region);
    }

    static DescribeCluster aClusterNamed(String name, List<String> aliases, String region) {
        return new DescribeCluster(name, aliases, new RegionCode(region), null, null, null);
    }

    static String formed(DescribeCluster command) {
        return created(PATH, command);
    }

    static String aBusiness() {
        return created(
                "/registry/v1/businesses",
                Map.of("name", "Anggota " + UUID.randomUUID(), "regionCode", VILLAGE, "size", Map.of("workers", 4)));
    }

    static String created(String path, Object body) {
        return as("registry-officer", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse join(String cluster, String business) {
        return asOfficer()
                .body(Map.of("member", Map.of("kind", "BUSINESS", "id", business)))
                .post(PATH + "/" + cluster + "/members")
                .then();
    }

    static ValidatableResponse post(String path, Object body) {
        return asOfficer().header("If-Match", "*").body(body).post(path).then();
    }

    static ValidatableResponse put(String path, Object body) {
        return asOfficer().header("If-Match", "*").body(body).put(path).then();
    }

    static RequestSpecification asOfficer() {
        return as("registry-officer", "12.09");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
