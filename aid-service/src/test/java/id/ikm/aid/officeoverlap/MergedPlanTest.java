package id.ikm.aid.officeoverlap;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.merged;
import static id.ikm.aid.RegistryEvents.unmerged;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.officeoverlap.PlanFixtures.OVERLAPS;
import static id.ikm.aid.officeoverlap.PlanFixtures.REGION;
import static id.ikm.aid.officeoverlap.PlanFixtures.aPlan;
import static id.ikm.aid.officeoverlap.PlanFixtures.flagged;
import static id.ikm.aid.officeoverlap.PlanFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offices that mean one business under two registrations of it. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class MergedPlanTest {

    private UUID business;
    private UUID survivor;
    private String ofBusiness;

    @BeforeEach
    void anOfficeMeansOneOfTwo() {
        business = aKnownBusiness(REGION, "VERIFIED", "INDUSTRY");
        survivor = aKnownBusiness(REGION, "VERIFIED", "INDUSTRY");
        ofBusiness = recorded(aPlan(UUID.randomUUID(), business, 2025));
    }

    @Test
    void standsUnderTheSurvivorWhereBothWerePlannedForBefore() {
        var ofSurvivor = recorded(aPlan(UUID.randomUUID(), survivor, 2025));
        assertThat(plansFor(survivor)).isNull();

        merged(business, survivor);

        assertThat(plansFor(survivor)).containsExactly(ofBusiness, ofSurvivor);
        assertThat(plansFor(business)).isNull();
    }

    @Test
    void standsForItselfAgainWhereTheRegisterTookTheMergerBack() {
        merged(business, survivor);
        var ofSurvivor = recorded(aPlan(UUID.randomUUID(), survivor, 2025));
        assertThat(plansFor(survivor)).containsExactly(ofBusiness, ofSurvivor);

        unmerged(business);

        assertThat(plansFor(survivor)).isNull();
    }

    @Test
    void isFlaggedToBothOfficesWhereTheOtherIsPlannedForAfterwards() {
        var last = aKnownBusiness(REGION, "VERIFIED", "INDUSTRY");
        merged(business, survivor);
        merged(survivor, last);

        var ofLast = recorded(aPlan(UUID.randomUUID(), last, 2025));

        assertThat(flagged(UUID.fromString(ofLast))).containsExactly(ofBusiness);
        assertThat(flagged(UUID.fromString(ofBusiness))).containsExactly(ofLast);
        assertThat(plansFor(last)).containsExactly(ofBusiness, ofLast);
    }

    /** In the order in which they were recorded; null where no two offices plan for it. */
    private static List<String> plansFor(UUID party) {
        return as("auditor", REGION)
                .get(OVERLAPS)
                .then()
                .statusCode(200)
                .extract()
                .path("data.find { it.partyId == '%s' }?.plans?.id".formatted(party));
    }
}
