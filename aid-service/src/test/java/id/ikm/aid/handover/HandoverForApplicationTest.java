package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.agreement.AgreementFixtures.signed;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverForApplicationTest {

    private UUID group;
    private UUID line;
    private String application;

    @BeforeEach
    void recommended() {
        group = aKnownGroup("12.09.12", null);
        line = aBudgetLineOf(1_000_000_000);
        application = recommend(drafted(aDraft(opened(Terms.of(line)), group)));
    }

    @Test
    void takesTheApplicationOnAndRestsOnItsPapers() {
        contracted();

        handOver(group, "1", "2025-10-14")
                .then()
                .statusCode(201)
                .body("warnings", nullValue())
                .body("applicationId", equalTo(application))
                .body("basis.decree.date", equalTo("2025-06-02"))
                .body("basis.agreement.date", equalTo("2025-07-01"));

        assertThat(state(application)).isEqualTo("HANDED_OVER");
    }

    @Test
    void comesAfterDecreeAndAgreementOnly() {
        handOver(group, "1", "2025-10-14")
                .then()
                .statusCode(422)
                .body("errors.code", contains("handover.without-decree", "handover.without-agreement"));
    }

    @Test
    void isAFindingWhereAnApproverAnswersForTheOrder() {
        approved(application, line, 1_000_000);

        handOver(group, "1", "2025-10-14")
                .then()
                .statusCode(422)
                .body("errors.code", contains("handover.without-agreement"));
        String id = as("aid-approver", "12.09")
                .body(body(group, "1", "2025-10-14", "{\"reason\": \"Banjir\"}"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("auditor", "12.09")
                .get("/aid/v1/findings?subject=" + id)
                .then()
                .body("data.kind", contains("HANDOVER_WITHOUT_AGREEMENT"));
        assertThat(state(application)).isEqualTo("APPROVED");
    }

    @Test
    void doesNotFollowARevokedDecreeWhoeverAnswersForIt() {
        var decree = approved(application, line, 1_000_000);
        signed(application);
        revoke(decree, "/revocation").then().statusCode(200);

        as("aid-approver", "12.09")
                .body(body(group, "1", "2025-10-14", "{\"reason\": \"tetap\"}"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("handover.decree-revoked"));
    }

    @Test
    void goesToTheOneWhoWasPromisedItAndIsNoMoreThanThat() {
        contracted();

        handOver(aKnownGroup("12.09.12", null), "1", "2025-10-14")
                .then()
                .statusCode(422)
                .body("errors.code", contains("handover.to-another"));
        handOver(group, "2", "2025-10-14")
                .then()
                .statusCode(422)
                .body("errors.code", contains("handover.more-than-promised"));
        asOfficer()
                .body(body(group, "1", "2025-10-14", "null").replace("PRINTING", "OVEN"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors.code", contains("handover.not-promised"));
        handOver(group, "1", "2025-06-15")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("handover.before-deed"));
    }

    @Test
    void looksWhetherAnybodyElseWhoReceivesItWasGivenTheSameBefore() {
        contracted();
        var other = aKnownGroup("12.09.12", null);
        recorded(aHandoverTo(RecipientKind.GROUP, other));

        handOver(other, "1", "2025-10-14")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("handover.to-another", "once-only.RECIPIENT"));
    }

    @Test
    void givesWhatWasPromisedOnceHoweverManyTry() throws Exception {
        contracted();

        Callable<Integer> handingOver = () -> handOver(group, "1", "2025-10-14").statusCode();
        try (var officers = Executors.newFixedThreadPool(10)) {
            var statuses = officers.invokeAll(Collections.nCopies(10, handingOver)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
            assertThat(statuses).containsOnly(201, 422).containsOnlyOnce(201);
        }
    }

    @Test
    void namesTheApplicationThatIsNotThereAndTakesNoOtherBasis() {
        asOfficer()
                .body(body(group, "1", "2025-10-14", "null")
                        .replace(application, UUID.randomUUID().toString()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/applicationId"));
        asOfficer()
                .body(body(group, "1", "2025-10-14", "null")
                        .replace("\"waiver\"", "\"basis\": {\"other\": \"x\"}, \"waiver\""))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/basis"));
    }

    private void contracted() {
        approved(application, line, 1_000_000);
        signed(application);
    }

    private Response handOver(UUID recipient, String quantity, String day) {
        return asOfficer().body(body(recipient, quantity, day, "null")).post(PATH);
    }

    private String body(UUID recipient, String quantity, String day, String waiver) {
        return """
                {"applicationId": "%s", "handedOverOn": "%s", "regionCode": "12.09.12",
                 "recipient": {"kind": "GROUP", "id": "%s"},
                 "items": [{"name": "Mesin cetak", "category": "PRINTING", "quantity": %s, "unit": "Unit"}],
                 "waiver": %s}
                """.formatted(application, day, recipient, quantity, waiver);
    }
}
