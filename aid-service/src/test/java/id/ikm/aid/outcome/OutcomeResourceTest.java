package id.ikm.aid.outcome;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.outcome.OutcomeFixtures.AFTER;
import static id.ikm.aid.outcome.OutcomeFixtures.BEFORE;
import static id.ikm.aid.outcome.OutcomeFixtures.DAY;
import static id.ikm.aid.outcome.OutcomeFixtures.PATH;
import static id.ikm.aid.outcome.OutcomeFixtures.aHandover;
import static id.ikm.aid.outcome.OutcomeFixtures.aPlan;
import static id.ikm.aid.outcome.OutcomeFixtures.measure;
import static id.ikm.aid.outcome.OutcomeFixtures.planned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class OutcomeResourceTest {

    @Inject
    Outcomes outcomes;

    @Test
    void tellsTheGrowthOfRanges() {
        var id = planned("35.17.11.2016", DAY);
        measure(id, "/baseline", BEFORE).statusCode(200).header("ETag", "\"1\"");

        measure(id, "/follow-ups/6", AFTER)
                .statusCode(200)
                .body("followUps.month", contains(6, 12))
                .body("followUps[0].dueOn", equalTo("2025-09-28"))
                .body("followUps[0].overdue", equalTo(false))
                .body("followUps[0].growth.turnover.minimum", equalTo(400.0f))
                .body("followUps[0].growth.turnover.maximum", equalTo(900.0f))
                .body("followUps[0].growth.turnover.midpoint", equalTo(600.0f))
                .body("followUps[0].growth.production.midpoint", equalTo(816.7f))
                .body("followUps[0].growth.workers.minimum", nullValue())
                .body("followUps[0].growth.workers.reason", containsString("tidak diketahui"))
                .body("followUps[0].measurement.figures.workers.max", nullValue())
                .body("followUps[1].overdue", equalTo(true))
                .body("followUps[1].growth", nullValue());
        as("auditor", "35")
                .get("/aid/v1/decisions?subject=" + id)
                .then()
                .body("data.act", contains("EXPECT", "BASELINE", "FOLLOW_UP"));
    }

    @Test
    void isChangedForAReasonByWhoKnowsItsVersion() {
        var id = planned("35.17", DAY);
        measure(id, "/follow-ups/6", AFTER).statusCode(200);

        as("aid-officer", "35.17")
                .body(AFTER)
                .put(PATH + "/" + id + "/baseline")
                .then()
                .statusCode(428);
        as("aid-officer", "35.17")
                .header("If-Match", "\"0\"")
                .body(AFTER)
                .put(PATH + "/" + id + "/follow-ups/6")
                .then()
                .statusCode(412);
        measure(id, "/follow-ups/6", AFTER).statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        measure(id, "/follow-ups/6", AFTER.replace("\"method\"", "\"reason\": \"Salah baca\", \"method\""))
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void isExpectedOnceFromAHandover() {
        var group = new Recipient(RecipientKind.GROUP, UUID.randomUUID(), "Grafika");
        var handover = UUID.randomUUID();
        Arc.container().requestContext().activate();

        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew()
                    .run(() -> outcomes.expect(SubjectKind.HANDOVER, handover, group, "12.09.12", null, DAY));
        }

        as("auditor", "12.09")
                .get(PATH + "?subject=" + handover)
                .then()
                .body("data", hasSize(1))
                .body("data[0].recipient.name", equalTo("Grafika"))
                .body("data[0].baselineOn", nullValue());
        as("auditor", "12.09").get(PATH + "?recipient=" + group.id()).then().body("data", hasSize(1));
    }

    @Test
    void isPlannedOnceAndAgreesWithItsHandover() {
        var group = aKnownGroup("35.17", "24202");
        var handover = aHandover("35.17", group, DAY);

        plan(aPlan(handover, aKnownGroup("35.17", "24202"), DAY), 400, "/recipient/id");
        plan(aPlan(handover, group, DAY.plusDays(1)), 400, "/handedOverOn");
        plan(aPlan(UUID.randomUUID(), group, DAY), 400, "/subjectId");
        plan(aPlan(handover, group, DAY).replace("\"HANDOVER\"", "\"DECREE\""), 400, "/subjectKind");
        as("aid-officer", "35.17")
                .body(aPlan(handover, group, DAY))
                .post(PATH)
                .then()
                .statusCode(201);
        plan(aPlan(handover, group, DAY), 409, "/subjectId");
    }

    @Test
    void listsOverdueFollowUpsOfTheRegion() {
        var late = planned("35.17", DAY);
        var early = planned("35.17", LocalDate.now().minusMonths(1));
        var elsewhere = planned("12.09", DAY);

        as("auditor", "35")
                .get(PATH + "/follow-ups?limit=1000&overdue=true&region=35.17")
                .then()
                .body("data.outcomeId", hasItem(late))
                .body("data.outcomeId", not(hasItem(early)))
                .body("data.outcomeId", not(hasItem(elsewhere)));
        as("auditor", "35")
                .get(PATH + "/follow-ups?limit=1000&overdue=false")
                .then()
                .body("data.outcomeId", hasItem(early))
                .body("data.outcomeId", not(hasItem(late)));
        as("auditor", "35")
                .get(PATH + "/follow-ups?overdue=true&region=12.09")
                .then()
                .statusCode(403);
    }

    private static void plan(String body, int status, String pointer) {
        as("aid-officer", "35.17")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }
}
