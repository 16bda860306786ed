package id.ikm.reporting.trainingreport;

import static id.ikm.reporting.EventFixtures.aRegency;
import static id.ikm.reporting.EventFixtures.event;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.events.training.EnrolmentEvent;
import id.ikm.events.training.EnrolmentEvent.Enrolled;
import id.ikm.events.training.TrainingEvent;
import id.ikm.events.training.TrainingEvent.TrainingChanged;
import id.ikm.reporting.EventFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class TrainingReportResourceTest {

    private static final String PATH = "/reporting/v1/indicators/trainings?fiscalYear=2022";

    private final String regency = aRegency();
    private final UUID batik = UUID.randomUUID();
    private final UUID leather = UUID.randomUUID();

    @Test
    void countsTrainingsSeatsAndBusinesses() {
        var business = UUID.randomUUID();
        send(aTraining(batik, 0, 2022, "PLANNED", 20));
        send(aTraining(leather, 0, 2022, "PLANNED", 30));
        send(aTraining(UUID.randomUUID(), 0, 2023, "PLANNED", 40));
        send(anEnrolment(UUID.randomUUID(), 0, batik, business, "ENROLLED"));
        send(anEnrolment(UUID.randomUUID(), 0, leather, business, "ENROLLED"));
        send(anEnrolment(UUID.randomUUID(), 0, leather, UUID.randomUUID(), "ENROLLED"));

        awaitReport(2, 50, 3, 2);
    }

    @Test
    void passesOverWhatIsCancelledInWhateverOrderItComes() {
        var cancelled = UUID.randomUUID();
        send(anEnrolment(UUID.randomUUID(), 0, leather, UUID.randomUUID(), "ENROLLED"));
        send(anEnrolment(cancelled, 1, batik, UUID.randomUUID(), "CANCELLED"));
        send(anEnrolment(cancelled, 0, batik, UUID.randomUUID(), "ENROLLED"));
        send(anEnrolment(UUID.randomUUID(), 0, batik, UUID.randomUUID(), "ENROLLED"));
        send(aTraining(batik, 0, 2022, "PLANNED", 20));
        send(aTraining(leather, 2, 2022, "CANCELLED", 30));
        send(aTraining(leather, 1, 2022, "PLANNED", 30));

        awaitReport(1, 20, 1, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "region=12.71, 400, ?fiscalYear",
        "fiscalYear=soon, 400, ?fiscalYear",
        "fiscalYear=22, 400, ?fiscalYear",
        "fiscalYear=2022&region=16.07, 403, ?region"
    })
    void namesTheParameterThatIsWrong(String query, int status, String pointer) {
        given().auth()
                .oauth2(Tokens.of("training-officer", "12.71"))
                .get("/reporting/v1/indicators/trainings?" + query)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private TrainingEvent.State aTraining(UUID id, long version, int year, String status, int capacity) {
        return new TrainingEvent.State(id, version, "Batik", "BATIK", year, regency, capacity, true, status, List.of());
    }

    private EnrolmentEvent.State anEnrolment(UUID id, long version, UUID training, UUID business, String status) {
        return new EnrolmentEvent.State(id, version, training, business, 2022, regency, status);
    }

    private void send(TrainingEvent.State training) {
        EventFixtures.send(
                TrainingEvent.TOPIC, event(training.id(), training.version(), regency, new TrainingChanged(training)));
    }

    private void send(EnrolmentEvent.State enrolment) {
        EventFixtures.send(
                EnrolmentEvent.TOPIC, event(enrolment.id(), enrolment.version(), regency, new Enrolled(enrolment)));
    }

    private void awaitReport(int trainings, int capacity, int enrolments, int businesses) {
        soon().untilAsserted(() -> given().auth()
                .oauth2(Tokens.of("training-officer", regency))
                .get(PATH)
                .then()
                .statusCode(200)
                .body("trainings", equalTo(trainings))
                .body("capacity", equalTo(capacity))
                .body("enrolments", equalTo(enrolments))
                .body("businesses", equalTo(businesses)));
    }
}
