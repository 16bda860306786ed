package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.aWaivedHandover;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handovers that no decree has looked at (DOMAIN 4.3). */
@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverOnceOnlyTest {

    private UUID group;

    @BeforeEach
    void known() {
        group = aKnownGroup("12.09", null);
    }

    @Test
    void refusesWhatTheRecipientWasGivenAlreadyAndSaysWhatThatWas() {
        recorded(aHandoverTo(RecipientKind.GROUP, group));

        asOfficer()
                .header("Accept-Language", "en")
                .body(aHandoverTo(RecipientKind.GROUP, group))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/recipient/id"))
                .body("errors.code", contains("once-only.RECIPIENT"))
                .body("errors[0].detail", containsString("PRINTING in fiscal year 2025"));
        asOfficer().get(PATH + "?recipient=" + group).then().body("data", hasSize(1));
    }

    @Test
    void staysListedWithTheEarlierAidWhereAnApproverAnswersForIt() {
        var first = recorded(aHandoverTo(RecipientKind.GROUP, group));
        var command = aWaivedHandover(RecipientKind.GROUP, group, "Mesin pertama hanyut terbawa banjir");

        asOfficer().body(command).post(PATH).then().statusCode(403);
        String second = as("aid-approver", "12.09")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + second)
                .then()
                .body("data.kind", contains("EARLIER_AID"))
                .body("data.other", contains(first))
                .body("data.waiverReason", contains("Mesin pertama hanyut terbawa banjir"));
    }

    @Test
    void recordsOneOfManyThatComeAtTheSameTime() throws Exception {
        var command = aHandoverTo(RecipientKind.GROUP, group);

        Callable<Integer> handingOver =
                () -> asOfficer().body(command).post(PATH).statusCode();
        try (var officers = Executors.newFixedThreadPool(20)) {
            var statuses = officers.invokeAll(Collections.nCopies(20, handingOver)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
        }
    }

    @Test
    void isTheOfficersStepWhereThereIsNothingToWaive() {
        as("aid-approver", "12.09")
                .body(aWaivedHandover(RecipientKind.GROUP, group, "Untuk berjaga-jaga"))
                .post(PATH)
                .then()
                .statusCode(403);

        asOfficer().get(PATH + "?recipient=" + group).then().body("data", hasSize(0));
    }
}
