package id.ikm.registry.partner;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Valid by default and unique, so tests share a database without cleaning it. */
public class PartnerFixtures {

    public static final String PATH = "/registry/v1/partners";

    static DescribePartner aPartnerIn(String region) {
        return aPartnerNamed("Hotel " + UUID.randomUUID(), region);
    }

    static DescribePartner aPartnerNamed(String name, String region) {
        return partner(name, region, null);
    }

    static DescribePartner partner(String name, String region, LocalDate endedOn) {
        return new DescribePartner(name, PartnerKind.HOTEL, new RegionCode(region), null, endedOn, null);
    }

    public static String welcomedIn(String region) {
        return welcomed(aPartnerIn(region));
    }

    static String welcomed(DescribePartner command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of an outlet that is opened now. */
    public static String outletOf(String partner) {
        var name = "Gerai " + UUID.randomUUID();
        return as("registry-officer", "*")
                .header("If-Match", "*")
                .body(Map.of("name", name, "regionCode", "12.71.01"))
                .post(PATH + "/" + partner + "/outlets")
                .then()
                .statusCode(200)
                .extract()
                .path("outlets.find { it.name == '" + name + "' }.id");
    }

    public static ValidatableResponse post(String path, Object body) {
        return as("registry-officer", "12.09")
                .header("If-Match", "*")
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse put(String path, Object body) {
        return as("registry-officer", "12.09")
                .header("If-Match", "*")
                .body(body)
                .put(path)
                .then();
    }

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
