package id.ikm.aid.finding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.web.problem.Text;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FindingResourceTest {

    private static final String PATH = "/aid/v1/findings";
    private static final String ANSWER = "{\"answer\": \"Sudah diperiksa, alamat kebetulan sama.\"}";

    @Inject
    Findings findings;

    private Subject subject;

    @BeforeEach
    void somethingNew() {
        subject = new Subject(SubjectKind.HANDOVER, UUID.randomUUID(), "12.09.12");
    }

    @Test
    void listsWhatWasFoundInTheLanguageOfTheReader() {
        note();

        as("auditor", "12.09")
                .header("Accept-Language", "en")
                .get(PATH + "?subject=" + subject.id())
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].kind", equalTo("RECIPIENT_NOT_INDUSTRY"))
                .body("data[0].reason", containsString("dissolved on 2020-02-29"))
                .body("data[0].waiverReason", nullValue())
                .body("data[0].answer", nullValue());
    }

    @Test
    void notesTheSameThingOnceAlsoFromManyAtATime() throws Exception {
        try (var officers = Executors.newFixedThreadPool(8)) {
            for (var done : officers.invokeAll(Collections.nCopies(8, noting()))) {
                done.get();
            }
        }

        as("auditor", "12").get(PATH + "?subject=" + subject.id()).then().body("data", hasSize(1));
    }

    @Test
    void isAnsweredOnceAndStaysListed() {
        var path = PATH + "/" + note();

        as("aid-approver", "12.09")
                .header("If-Match", "\"0\"")
                .body(ANSWER)
                .post(path + "/answer")
                .then()
                .statusCode(200)
                .body("answeredBy", equalTo("aid-approver@12.09"));

        as("aid-approver", "12.09")
                .header("If-Match", "\"1\"")
                .body(ANSWER)
                .post(path + "/answer")
                .then()
                .statusCode(422);
        as("auditor", "12.09")
                .get(PATH + "?answered=true&subject=" + subject.id())
                .then()
                .body("data", hasSize(1));
        as("auditor", "12.09")
                .get("/aid/v1/decisions?subject=" + subject.id())
                .then()
                .body("data.act", hasItem("FINDING_ANSWERED"));
    }

    @Test
    void isAnsweredByAnApproverOfTheRegionOnlyAndWithItsVersion() {
        var path = PATH + "/" + note() + "/answer";

        as("aid-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(ANSWER)
                .post(path)
                .then()
                .statusCode(403);
        as("aid-approver", "12.71")
                .header("If-Match", "\"0\"")
                .body(ANSWER)
                .post(path)
                .then()
                .statusCode(403);
        as("aid-approver", "12.09").body(ANSWER).post(path).then().statusCode(428);
        as("aid-approver", "12.09")
                .header("If-Match", "\"7\"")
                .body(ANSWER)
                .post(path)
                .then()
                .statusCode(412);
        as("aid-approver", "12.09")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post(path)
                .then()
                .statusCode(400);
    }

    @Test
    void isNotSeenFromAnotherRegion() {
        var id = note();

        as("auditor", "12.71").get(PATH + "/" + id).then().statusCode(404);
        as("auditor", "12.71").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("auditor", "12.71").get(PATH + "?region=12.09").then().statusCode(403);
    }

    private String note() {
        noting(subject);
        return as("auditor", "*").get(PATH + "?subject=" + subject.id()).path("data[0].id");
    }

    private Callable<Void> noting() {
        var noted = subject;
        return () -> {
            noting(noted);
            return null;
        };
    }

    private void noting(Subject noted) {
        var reason = new Text("recipient.dissolved", List.of("2020-02-29"));
        Arc.container().requestContext().activate();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> findings.note(FindingKind.RECIPIENT_NOT_INDUSTRY, noted, null, reason));
        } finally {
            Arc.container().requestContext().terminate();
        }
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
