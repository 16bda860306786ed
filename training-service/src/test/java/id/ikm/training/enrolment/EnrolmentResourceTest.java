package id.ikm.training.enrolment;

import static id.ikm.training.RegistryEvents.aKnownBusiness;
import static id.ikm.training.enrolment.EnrolmentFixtures.cancel;
import static id.ikm.training.enrolment.EnrolmentFixtures.enrol;
import static id.ikm.training.enrolment.EnrolmentFixtures.enrolments;
import static id.ikm.training.training.TrainingFixtures.PATH;
import static id.ikm.training.training.TrainingFixtures.aTraining;
import static id.ikm.training.training.TrainingFixtures.aTrainingFor;
import static id.ikm.training.training.TrainingFixtures.aTrainingForIndustryOnly;
import static id.ikm.training.training.TrainingFixtures.aTrainingIn;
import static id.ikm.training.training.TrainingFixtures.as;
import static id.ikm.training.training.TrainingFixtures.asOfficer;
import static id.ikm.training.training.TrainingFixtures.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class EnrolmentResourceTest {

    @Test
    void enrolsABusiness() {
        var training = planned(aTraining());
        var business = aKnownBusiness();

        var location = enrol(training, business)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("ENROLLED"))
                .extract()
                .header("Location");

        as("auditor", "12").get(location).then().statusCode(200).body("businessId", equalTo(business.toString()));
        as("auditor", "12")
                .get(enrolments(training))
                .then()
                .statusCode(200)
                .body("data.businessName", contains("Usaha " + business));
        asOfficer().get(PATH + "/" + training + "/seats").then().body("free", equalTo(19));
        asOfficer().get(PATH + "/" + training).then().header("ETag", "\"0\"");
    }

    @Test
    void refusesABusinessTwiceAndMoreThanThereAreSeats() {
        var training = planned(aTrainingFor(2));
        var business = aKnownBusiness();
        enrol(training, business).then().statusCode(201);

        enrol(training, business)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ikm:problem:conflict"))
                .body("errors[0].pointer", equalTo("/businessId"));
        enrol(training, aKnownBusiness()).then().statusCode(201);
        enrol(training, aKnownBusiness())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ikm:problem:conflict"))
                .body("errors", nullValue());
        asOfficer().get(PATH + "/" + training + "/seats").then().body("enrolled", equalTo(2));
    }

    @Test
    void freesTheSeatOfWhoCancels() {
        var training = planned(aTrainingFor(1));
        var business = aKnownBusiness();
        String id = enrol(training, business).path("id");

        asOfficer()
                .post(enrolments(training) + "/" + id + "/cancellation")
                .then()
                .statusCode(428);
        cancel(training, id).then().statusCode(200).header("ETag", "\"1\"").body("status", equalTo("CANCELLED"));
        cancel(training, id).then().statusCode(412);
        asOfficer()
                .header("If-Match", "\"1\"")
                .post(enrolments(training) + "/" + id + "/cancellation")
                .then()
                .statusCode(422);

        asOfficer().get(PATH + "/" + training + "/seats").then().body("free", equalTo(1));
        String again =
                enrol(training, business).then().statusCode(201).extract().path("id");
        asOfficer().get(enrolments(training)).then().body("data.id", contains(id, again));
        asOfficer().get(enrolments(training) + "?status=ENROLLED").then().body("data.id", contains(again));
        asOfficer().get(enrolments(training) + "?limit=1").then().body("data.id", contains(id));
    }

    @Test
    void keepsAsManySeatsAsAreTaken() {
        var training = planned(aTrainingFor(3));
        enrol(training, aKnownBusiness()).then().statusCode(201);
        enrol(training, aKnownBusiness()).then().statusCode(201);

        asOfficer()
                .header("If-Match", "\"0\"")
                .body(aTrainingFor(1))
                .put(PATH + "/" + training)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/capacity"));
        as("training-officer", "*")
                .header("If-Match", "\"0\"")
                .body(aTrainingIn("12.71"))
                .put(PATH + "/" + training)
                .then()
                .statusCode(422);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(aTrainingFor(2))
                .put(PATH + "/" + training)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesWhomTheTrainingIsNotFor() {
        var training = planned(aTrainingForIndustryOnly());
        var reseller = aKnownBusiness("12.09", "REGISTERED", "NOT_INDUSTRY");

        enrol(training, reseller).then().statusCode(422).body("errors[0].pointer", equalTo("/businessId"));
        enrol(training, aKnownBusiness("12.09", "CLOSED", "INDUSTRY")).then().statusCode(422);
        enrol(training, aKnownBusiness("12.09", "SUSPENDED", "INDUSTRY")).then().statusCode(422);
        enrol(training, aKnownBusiness("12.09", "REGISTERED", null)).then().statusCode(201);
        enrol(training, UUID.randomUUID())
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("urn:ikm:problem:not-yet-known"));
    }

    @Test
    void takesNobodyIntoACancelledTraining() {
        var training = planned(aTraining());
        asOfficer()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + training + "/cancellation")
                .then()
                .statusCode(200);

        enrol(training, aKnownBusiness()).then().statusCode(422);
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var there = planned(aTrainingIn("16.07"));
        var stranger = aKnownBusiness("16.07", "REGISTERED", null);
        String id = as("training-officer", "*")
                .body(new EnrolBusiness(stranger))
                .post(enrolments(there))
                .path("id");

        asOfficer().get(enrolments(there)).then().statusCode(404);
        asOfficer().get(enrolments(there) + "/" + id).then().statusCode(404);
        enrol(there, aKnownBusiness()).then().statusCode(403);
        cancel(there, id).then().statusCode(403);
        enrol(planned(aTraining()), stranger).then().statusCode(403);
    }

    @Test
    void knowsAnEnrolmentOnlyInItsTraining() {
        String id = enrol(planned(aTraining()), aKnownBusiness()).path("id");
        var other = planned(aTraining());

        asOfficer().get(enrolments(other) + "/" + id).then().statusCode(404);
        cancel(other, id).then().statusCode(404);
        asOfficer().get(enrolments(UUID.randomUUID().toString())).then().statusCode(404);
        asOfficer().body("{}").post(enrolments(other)).then().statusCode(400);
        asOfficer()
                .body("{\"businessId\": \"x\"}")
                .post(enrolments(other))
                .then()
                .statusCode(400);
    }
}
