package id.ikm.training.training;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Valid by default and unique, so tests share a database without cleaning it. */
public class TrainingFixtures {

    public static final String PATH = "/training/v1/trainings";
    static final RegionCode ASAHAN = new RegionCode("12.09");
    static final Instant MONDAY = Instant.parse("2026-03-09T02:00:00Z");

    public static PlanTraining aTraining() {
        return aTraining(ASAHAN, 20, false);
    }

    public static PlanTraining aTrainingFor(int capacity) {
        return aTraining(ASAHAN, capacity, false);
    }

    public static PlanTraining aTrainingForIndustryOnly() {
        return aTraining(ASAHAN, 20, true);
    }

    public static PlanTraining aTrainingIn(String region) {
        return aTraining(new RegionCode(region), 20, false);
    }

    static PlanTraining aTrainingCalled(String title, int fiscalYear) {
        return new PlanTraining(title, "BATIK", fiscalYear, ASAHAN, 20, false, List.of(aSession(0, 7)));
    }

    static PlanTraining aTrainingOf(List<Session> sessions) {
        return new PlanTraining("Pelatihan", "BATIK", 2026, ASAHAN, 20, false, sessions);
    }

    private static PlanTraining aTraining(RegionCode region, int capacity, boolean industryOnly) {
        var title = "Pelatihan batik " + UUID.randomUUID();
        return new PlanTraining(title, "BATIK", 2026, region, capacity, industryOnly, List.of(aSession(0, 7)));
    }

    /** Hours after Monday morning. */
    static Session aSession(int from, int to) {
        return new Session(MONDAY.plusSeconds(from * 3600L), MONDAY.plusSeconds(to * 3600L), "Balai latihan");
    }

    public static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOfficer() {
        return as("training-officer", "12.09");
    }

    /** The id of a training that is planned through the API. */
    public static String planned(PlanTraining command) {
        return as("training-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
