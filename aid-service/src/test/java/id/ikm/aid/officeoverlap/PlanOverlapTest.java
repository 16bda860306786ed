package id.ikm.aid.officeoverlap;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.officeoverlap.PlanFixtures.OVERLAPS;
import static id.ikm.aid.officeoverlap.PlanFixtures.PLANS;
import static id.ikm.aid.officeoverlap.PlanFixtures.REGION;
import static id.ikm.aid.officeoverlap.PlanFixtures.aPlan;
import static id.ikm.aid.officeoverlap.PlanFixtures.flagged;
import static id.ikm.aid.officeoverlap.PlanFixtures.ofAnApplication;
import static id.ikm.aid.officeoverlap.PlanFixtures.text;
import static id.ikm.aid.officeoverlap.PlanFixtures.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As in Kutai Timur, where two offices work for the same businesses. */
@QuarkusTest
@WithTestResource(LocalStack.class)
@ActivateRequestContext
class PlanOverlapTest {

    private final UUID industry = UUID.randomUUID();
    private final UUID cooperatives = UUID.randomUUID();
    private UUID business;

    @Inject
    OfficePlans plans;

    @BeforeEach
    void know() {
        business = aKnownBusiness(REGION, "VERIFIED", "INDUSTRY");
    }

    @Test
    void aMembersOtherPlanIsFlaggedToBothOffices() {
        var application = UUID.randomUUID();
        plan(application, industry, Set.of(business));
        var recorded = recorded(cooperatives, 2025);

        ofBusiness(
                "find { it.partyId == '%s' }.plans.officeId", containsInAnyOrder(text(industry), text(cooperatives)));
        ofBusiness("find { it.partyId == '%s' }.plans.applicationId", hasItem(text(application)));
        assertThat(flagged(application)).containsExactly(recorded);
        assertThat(flagged(UUID.fromString(recorded))).containsExactly(text(application));
    }

    @Test
    void anApplicationThatEndsPlansNothing() {
        var application = UUID.randomUUID();
        plan(application, industry, Set.of(business));
        recorded(cooperatives, 2025);
        QuarkusTransaction.requiringNew().run(() -> plans.withdraw(application));

        ofBusiness("partyId", not(hasItem(text(business))));
    }

    @Test
    void anApplicationThatIsSubmittedAgainPlansOnce() {
        var application = UUID.randomUUID();
        plan(application, industry, Set.of(business));
        plan(application, industry, Set.of(business));
        recorded(cooperatives, 2025);

        ofBusiness("find { it.partyId == '%s' }.plans.size()", equalTo(2));
    }

    @Test
    void oneOfficeOrAnotherYearIsNoOverlap() {
        recorded(industry, 2025);
        recorded(industry, 2025);
        recorded(cooperatives, 2026);
        plan(UUID.randomUUID(), null, Set.of(business));

        ofBusiness("partyId", not(hasItem(text(business))));
    }

    @Test
    void aPlanIsGivenUpForAReason() {
        recorded(industry, 2025);
        var id = recorded(cooperatives, 2025);

        withdraw(id, "\"0\"").statusCode(200);
        withdraw(id, "\"1\"").statusCode(422);
        ofBusiness("partyId", not(hasItem(text(business))));
    }

    @Test
    void isSeenWhereOneOfThePlansIs() {
        plan("64", UUID.randomUUID(), industry, Set.of(business));
        var id = recorded(cooperatives, 2025);

        as("aid-officer", "12.09").get(OVERLAPS).then().body("data.partyId", not(hasItem(text(business))));
        as("aid-officer", REGION)
                .get(OVERLAPS)
                .then()
                .body(
                        "data.find { it.partyId == '%s' }.plans.find { it.regionCode == '64' }.id".formatted(business),
                        nullValue());
        as("aid-officer", "12.09").get(PLANS + "/" + id).then().statusCode(404);
        as("aid-officer", "12.09")
                .body(aPlan(industry, business, 2025))
                .post(PLANS)
                .then()
                .statusCode(403);
        as("aid-officer", REGION)
                .get(PLANS + "?limit=1000&fiscalYear=2025")
                .then()
                .body("data.id", hasItem(id));
        as("aid-officer", REGION)
                .get("/aid/v1/plan-overlaps")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?fiscalYear"));
    }

    private void plan(UUID application, UUID office, Set<UUID> members) {
        plan(REGION, application, office, members);
    }

    private void plan(String region, UUID application, UUID office, Set<UUID> members) {
        QuarkusTransaction.requiringNew().run(() -> plans.plan(ofAnApplication(region, application, office, members)));
    }

    private String recorded(UUID office, int year) {
        return PlanFixtures.recorded(aPlan(office, business, year));
    }

    private void ofBusiness(String path, org.hamcrest.Matcher<?> expected) {
        as("reporting-analyst", REGION)
                .get(OVERLAPS + "&region=" + REGION)
                .then()
                .statusCode(200)
                .body("data." + path.formatted(business), expected);
    }
}
