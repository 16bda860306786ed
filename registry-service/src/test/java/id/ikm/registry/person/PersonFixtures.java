package id.ikm.registry.person;

import static io.restassured.RestAssured.given;

import id.ikm.privacy.particulars.EmailAddress;
import id.ikm.privacy.particulars.Nik;
import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Valid by default and unique, so tests share a database without cleaning it. Nobody of them exists. */
public class PersonFixtures {

    public static final String PATH = "/registry/v1/people";
    public static final String PURPOSE = "X-Purpose";
    static final RegionCode KISARAN_TIMUR = new RegionCode("12.09.20");
    static final RegionCode BANYUASIN = new RegionCode("16.07");

    public static RegisterPerson aPerson() {
        return aPersonWith(aNik());
    }

    static RegisterPerson aPersonWith(Nik nik) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        return new RegisterPerson(
                "Aminah Nasution" + tag,
                KISARAN_TIMUR,
                nik,
                null,
                aPhone(),
                new EmailAddress("aminah" + tag + "@example.id"),
                "Jalan Melati" + tag + " 12",
                null);
    }

    static RegisterPerson aPersonIn(RegionCode region) {
        return new RegisterPerson("Rahmah", region, aNik(), null, null, null, null, null);
    }

    /** A woman, born on 17-08 of some year, first registered in a district that there is. */
    public static Nik aNik() {
        var random = ThreadLocalRandom.current();
        return new Nik("120920%02d08%02d%04d"
                .formatted(random.nextInt(41, 72), random.nextInt(50, 99), random.nextInt(1, 10_000)));
    }

    static PhoneNumber aPhone() {
        return new PhoneNumber("0812%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
    }

    static RequestSpecification as(String role) {
        return as(role, "12.09");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    static RequestSpecification asOfficer() {
        return as("registry-officer");
    }

    /** The path of a person who is registered through the API. */
    public static String registered(RegisterPerson command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
