package id.ikm.registry.group;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Valid by default and unique, so tests share a database without cleaning it. */
class GroupFixtures {

    static final String PATH = "/registry/v1/groups";
    static final RegionCode DISTRICT = new RegionCode("12.09.12");

    static FormGroup aGroup() {
        return aGroupIn("12.09.12", Set.of());
    }

    static FormGroup aGroupIn(String region, Set<UUID> members) {
        return new FormGroup("UMKM Grafika " + UUID.randomUUID(), new RegionCode(region), null, null, null, members);
    }

    static FormGroup aGroupNamed(String name) {
        return new FormGroup(name, DISTRICT, GroupKind.KUB, null, null, null);
    }

    static FormGroup aCooperative(AhuNumber number) {
        return new FormGroup("Koperasi " + number, DISTRICT, GroupKind.COOPERATIVE, null, number, null);
    }

    static ChangeGroup aChangeTo(String name) {
        return new ChangeGroup(name, DISTRICT, null, null, null);
    }

    static AhuNumber anAhuNumber() {
        return new AhuNumber("AHU-%07d.AH.01.26.TAHUN 2020"
                .formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
    }

    static String formed(FormGroup command) {
        return created(PATH, command);
    }

    static String aBusinessIn(String region) {
        return created("/registry/v1/businesses", Map.of("name", "Anggota " + UUID.randomUUID(), "regionCode", region));
    }

    static String aPerson() {
        return created("/registry/v1/people", Map.of("name", "Orang " + UUID.randomUUID(), "regionCode", "12.09.12"));
    }

    private static String created(String path, Object body) {
        return as("registry-officer", "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static RequestSpecification asOfficer() {
        return as("registry-officer", "12.09");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
