package id.ikm.training.training;

import static id.ikm.training.training.TrainingFixtures.PATH;
import static id.ikm.training.training.TrainingFixtures.aTraining;
import static id.ikm.training.training.TrainingFixtures.aTrainingCalled;
import static id.ikm.training.training.TrainingFixtures.aTrainingFor;
import static id.ikm.training.training.TrainingFixtures.aTrainingIn;
import static id.ikm.training.training.TrainingFixtures.as;
import static id.ikm.training.training.TrainingFixtures.asOfficer;
import static id.ikm.training.training.TrainingFixtures.planned;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class TrainingResourceTest {

    @Test
    void plansATraining() {
        var command = aTraining();

        var location = asOfficer()
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        as("auditor", "12")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("title", equalTo(command.title()))
                .body("status", equalTo("PLANNED"))
                .body("sessions.venue", contains("Balai latihan"))
                .body("sessions[0].startsAt", equalTo("2026-03-09T02:00:00Z"));
    }

    @Test
    void changesATrainingForWhoKnowsItsVersion() {
        var id = planned(aTraining());
        var change = aTrainingFor(5);

        asOfficer().body(change).put(PATH + "/" + id).then().statusCode(428);
        asOfficer()
                .body(change)
                .header("If-Match", "\"3\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        asOfficer()
                .body(change)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("capacity", equalTo(5));
        asOfficer().get(PATH + "/" + id).then().body("title", equalTo(change.title()));
    }

    @Test
    void cancelsATrainingOnce() {
        var id = planned(aTraining());

        asOfficer().post(PATH + "/" + id + "/cancellation").then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        asOfficer()
                .header("If-Match", "\"1\"")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(422);
        asOfficer()
                .body(aTraining())
                .header("If-Match", "\"1\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(422);
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var marker = UUID.randomUUID().toString();
        var id = planned(aTrainingIn("16.07"));
        var home = planned(aTrainingCalled("Pelatihan " + marker, 2026));

        asOfficer().get(PATH + "/" + id).then().statusCode(404);
        asOfficer().get(PATH + "/" + id + "/seats").then().statusCode(404);
        asOfficer().get(PATH + "?region=16.07").then().statusCode(403);
        asOfficer().body(aTrainingIn("16.07")).post(PATH).then().statusCode(403);
        asOfficer()
                .body(aTraining())
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
        asOfficer()
                .body(aTrainingIn("16.07"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + home)
                .then()
                .statusCode(403);
        asOfficer()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(403);
        as("auditor", "16").queryParam("q", marker).get(PATH).then().body("data.size()", equalTo(0));
        as("auditor", "12").queryParam("q", marker).get(PATH).then().body("data.id", contains(home));
    }

    @Test
    void isWrittenByTrainingOfficersOnly() {
        for (var role : List.of("auditor", "reporting-analyst")) {
            as(role, "12.09").body(aTraining()).post(PATH).then().statusCode(403);
            as(role, "12.09").get(PATH).then().statusCode(200);
        }
        as("aid-officer", "12.09").get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void findsTrainingsPageByPageDespiteATypingError() {
        var marker = UUID.randomUUID().toString().substring(0, 8);
        var expected = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            expected.add(planned(aTrainingCalled("Pelatihan Tenun Songket " + marker, 2030)));
        }
        planned(aTrainingCalled("Pelatihan Tenun Songket " + marker, 2031));

        var listed = new ArrayList<String>();
        String cursor = null;
        do {
            var request = asOfficer()
                    .queryParam("q", "tenun sonket " + marker)
                    .queryParam("region", "12.09")
                    .queryParam("fiscalYear", 2030)
                    .queryParam("status", "PLANNED")
                    .queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(page.getList("data.id", String.class));
            cursor = page.getString("page.nextCursor");
        } while (cursor != null);

        assertThat(listed).isEqualTo(expected);
    }
}
