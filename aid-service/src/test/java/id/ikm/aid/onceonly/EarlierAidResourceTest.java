package id.ikm.aid.onceonly;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.YEAR;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.aHandover;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.aHandoverIn;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.behind;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
@ActivateRequestContext
class EarlierAidResourceTest {

    private static final String PATH = "/aid/v1/earlier-aid";

    @Inject
    AidGiven given;

    @Test
    void isToldByRecipientBusinessAndPerson() {
        var business = UUID.randomUUID();
        var person = UUID.randomUUID();
        var handover = aHandover(null, behind(Set.of(business), Set.of(person)), YEAR);
        QuarkusTransaction.requiringNew().run(() -> given.record(handover));
        var recipient = handover.parties().recipient().id();

        for (var query : List.of("recipient=" + recipient, "business=" + business, "person=" + person)) {
            asOfficer()
                    .get(PATH + "?" + query)
                    .then()
                    .statusCode(200)
                    .body("data.recipient.id", contains(recipient.toString()))
                    .body("data.sourceId", contains(handover.source().id().toString()))
                    .body("data.givenOn", contains("2025-10-14"));
        }
        asOfficer().get(PATH + "?recipient=" + business).then().body("data.size()", equalTo(0));
        asOfficer().get(PATH + "?category=OVEN&business=" + business).then().body("data.size()", equalTo(0));
    }

    @Test
    void tellsOfAidElsewhereThatItWasButNotToWhom() {
        var person = UUID.randomUUID();
        var handover = aHandoverIn("16.07", null, behind(Set.of(), Set.of(person)), YEAR);
        QuarkusTransaction.requiringNew().run(() -> given.record(handover));

        asOfficer()
                .get(PATH + "?person=" + person)
                .then()
                .body("data[0].regionCode", equalTo("16.07"))
                .body("data[0].recipient", nullValue())
                .body("data[0].sourceId", nullValue());
        as("auditor", "16")
                .get(PATH + "?person=" + person)
                .then()
                .body("data[0].sourceId", equalTo(handover.source().id().toString()));
    }

    @Test
    void isAskedForOnePartyAtATime() {
        asOfficer().get(PATH).then().statusCode(400);
        asOfficer()
                .get(PATH + "?recipient=" + UUID.randomUUID() + "&person=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?recipient"));
        as("reporting-analyst", "*")
                .get(PATH + "?person=" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }
}
