package id.ikm.registry.promotion;

import static id.ikm.registry.promotion.PromotionFixtures.BUSINESSES;
import static id.ikm.registry.promotion.PromotionFixtures.MILLION;
import static id.ikm.registry.promotion.PromotionFixtures.PRODUCES;
import static id.ikm.registry.promotion.PromotionFixtures.TRADES;
import static id.ikm.registry.promotion.PromotionFixtures.acceptedReport;
import static id.ikm.registry.promotion.PromotionFixtures.as;
import static id.ikm.registry.promotion.PromotionFixtures.asOfficer;
import static id.ikm.registry.promotion.PromotionFixtures.change;
import static id.ikm.registry.promotion.PromotionFixtures.correct;
import static id.ikm.registry.promotion.PromotionFixtures.facts;
import static id.ikm.registry.promotion.PromotionFixtures.producing;
import static id.ikm.registry.promotion.PromotionFixtures.promotionsOf;
import static id.ikm.registry.promotion.PromotionFixtures.registered;
import static id.ikm.registry.promotion.PromotionFixtures.registeredAndVerified;
import static id.ikm.registry.promotion.PromotionFixtures.verify;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.ikm.registry.ruleset.Axis;
import id.ikm.registry.ruleset.Rulesets;
import id.ikm.registry.ruleset.SizeRange;
import id.ikm.registry.ruleset.Span;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PromotionTest {

    @Inject
    Rulesets rulesets;

    @Test
    void aHigherClassThatIsVerifiedIsAPromotionOnItsAxis() {
        var id = registeredAndVerified(producing(400 * MILLION));
        change(id, producing(2_000 * MILLION));
        assertThat(promotionsOf(id)).isEmpty();

        var answered = verify(id).extract();

        assertThat(promotionsOf(id)).containsExactly("MSME_CLASS MICRO SMALL", "INDUSTRY_SCALE SMALL MEDIUM");
        asOfficer()
                .get(BUSINESSES + "/" + id)
                .then()
                .header("ETag", equalTo(answered.header("ETag")))
                .body("status", equalTo("VERIFIED"));
        as("auditor", "64.08")
                .get(BUSINESSES + "/" + id + "/history")
                .then()
                .body("data.kind", hasItems("VERIFIED", "PROMOTED"));
    }

    @Test
    void theFirstClassAndTheSameClassAreNoPromotion() {
        var id = registeredAndVerified(producing(400 * MILLION));
        change(id, producing(500 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).isEmpty();
    }

    @Test
    void aFallIsNoPromotion() {
        var id = registeredAndVerified(producing(2_000 * MILLION));
        change(id, producing(400 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).isEmpty();
    }

    @Test
    void aTypingErrorThatIsMendedIsNoPromotionAndGrowthAfterItIs() {
        var id = registeredAndVerified(producing(400 * MILLION));
        correct(id, producing(4_000 * MILLION));
        verify(id);
        assertThat(promotionsOf(id)).isEmpty();

        change(id, producing(6_000 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).containsExactly("MSME_CLASS SMALL MEDIUM");
    }

    @Test
    void growthThatFollowsACorrectionBeforeItIsVerifiedCountsFromTheCorrectedClass() {
        var id = registeredAndVerified(producing(400 * MILLION));
        correct(id, producing(4_000 * MILLION));
        change(id, producing(6_000 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).containsExactly("MSME_CLASS SMALL MEDIUM");
    }

    @Test
    void aCorrectionOfWhatNobodyVerifiedDoesNotHideGrowth() {
        var id = registeredAndVerified(producing(400 * MILLION));
        change(id, producing(6_000 * MILLION));
        correct(id, producing(2_000 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).containsExactly("MSME_CLASS MICRO SMALL", "INDUSTRY_SCALE SMALL MEDIUM");
    }

    @Test
    void figuresThatBecomeKnownAreNoPromotion() {
        var id = registeredAndVerified(facts(null, PRODUCES));
        change(id, producing(6_000 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).isEmpty();
    }

    /** DOMAIN 2.3 (b): UMKM becoming IKM. */
    @Test
    void aTraderThatBeginsToProduceBecomesAnIndustry() {
        var id = registeredAndVerified(facts(400 * MILLION, TRADES));
        change(id, producing(400 * MILLION));
        verify(id);

        assertThat(promotionsOf(id)).containsExactly("INDUSTRY_STATUS NOT_INDUSTRY INDUSTRY");
    }

    @Test
    void earlierFiguresAreJudgedByTheRulesOfToday() {
        var before = new Classification(
                Axis.INDUSTRY_SCALE,
                "MEDIUM",
                "PERMENPERIN_141_2009",
                new SizeRange(Span.exactly(6), Span.exactly(300 * MILLION), null),
                null);

        assertThat(before.by(rulesets.find("PERMENPERIN_64_2016").orElseThrow()))
                .isEqualTo("SMALL");
    }

    @Test
    void anAcceptedReportBecomesTheSizeOfTheBusinessAndMayPromoteIt() {
        var id = registeredAndVerified(producing(400 * MILLION));
        String report = acceptedReport(
                        id,
                        2024,
                        Map.of(
                                "workers", Map.of("male", exactly(4), "female", exactly(3)),
                                "investment", Map.of("withoutLandAndBuildings", exactly(2_000 * MILLION)),
                                "sales", Map.of("turnover", Map.of("min", 200 * MILLION, "max", 300 * MILLION))))
                .extract()
                .path("id");

        asOfficer()
                .get(BUSINESSES + "/" + id)
                .then()
                .body("status", equalTo("VERIFIED"))
                .body("size.workers", equalTo(7))
                .body("size.femaleWorkers", equalTo(3))
                .body("size.investment", equalTo(2_000_000_000))
                .body("size.annualSales", equalTo(null))
                .body("size.year", equalTo(2024))
                .body("classes.industryScale", equalTo("MEDIUM"));
        as("auditor", "64.08")
                .get(BUSINESSES + "/" + id + "/promotions")
                .then()
                .body("data[0].evidence", equalTo("/registry/v1/reports/" + report))
                .body("data[0].verifiedByRole", equalTo("registry-verifier"));
        assertThat(promotionsOf(id)).containsExactly("MSME_CLASS MICRO SMALL", "INDUSTRY_SCALE SMALL MEDIUM");
    }

    @Test
    void aReportOfAnEarlierYearIsHistory() {
        var id = registeredAndVerified(producing(400 * MILLION));
        acceptedReport(id, 2022, Map.of("investment", Map.of("withoutLandAndBuildings", exactly(2_000 * MILLION))));

        asOfficer().get(BUSINESSES + "/" + id).then().body("size.investment", equalTo(400_000_000));
        assertThat(promotionsOf(id)).isEmpty();
    }

    @Test
    void aReportOfWhatNobodyVerifiedBeforeIsNoPromotion() {
        var id = registered(producing(400 * MILLION));
        acceptedReport(
                id,
                2024,
                Map.of(
                        "workers", Map.of("total", exactly(6)),
                        "investment", Map.of("withoutLandAndBuildings", exactly(2_000 * MILLION))));

        assertThat(promotionsOf(id)).isEmpty();
    }

    private static Map<String, Long> exactly(long number) {
        return Map.of("min", number, "max", number);
    }
}
