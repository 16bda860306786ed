package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.ikm.demo.Api;
import id.ikm.demo.Demo;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AS-1 and the other figures of the example programmes come out as the newspapers printed them. */
class DemoStoryTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Api api = RunningStack.get().api();
    private final Demo demo = new Demo(api);

    @Test
    void theFiguresComeOutAsExpectedAndASecondRunDoublesNothing() {
        demo.load();

        assertThat(demo.load()).isZero();
        await().atMost(SOON).untilAsserted(this::figures);
    }

    private void figures() {
        var handovers = demo.handoversOfAsahan();
        assertThat(handovers.path("handovers").asInt()).isEqualTo(4);
        assertThat(handovers.path("groups").asInt()).isEqualTo(4);
        assertThat(handovers.path("districts").asInt()).isEqualTo(4);
        assertThat(handovers.has("totalValue")).isTrue();
        assertThat(handovers.path("totalValue").isNull()).as("unknown, not 0").isTrue();

        var medan = demo.businesses("12.71");
        assertThat(medan.path("total").asInt()).isEqualTo(5);
        assertThat(medan.path("byIndustryStatus").path("INDUSTRY").asInt()).isEqualTo(3);
        assertThat(medan.path("byIndustryStatus").path("NOT_INDUSTRY").asInt()).isEqualTo(1);

        var overlap = demo.overlapOfKutaiTimur();
        assertThat(overlap.path("both").asInt()).isPositive();
        var capital = demo.aspirationsOfBanyuasin().path("data").get(0);
        assertThat(capital.path("theme").asText()).isEqualTo("PERMODALAN");
        assertThat(capital.path("count").asInt()).isEqualTo(2);

        clusters();
        products();
        aid();
        var trainings = demo.trainingsOfMedan();
        assertThat(trainings.path("trainings").asInt()).isEqualTo(1);
        assertThat(trainings.path("enrolments").asInt()).isEqualTo(3);
    }

    /** What is reported stands beside what is counted; a candidate does not count as a sentra. */
    private void clusters() {
        var medan = demo.coverageOfMedan();
        assertThat(medan.path("villages").asInt()).isEqualTo(151);
        assertThat(medan.path("covered").asInt()).isEqualTo(2);
        assertThat(medan.path("coveredBySentra").asInt()).isZero();
        assertThat(medan.path("clustersWithoutVillage").asInt()).isEqualTo(1);

        var jombang = demo.sentraOfJombang();
        assertThat(jombang.at("/counted/units").asInt()).isZero();
        assertThat(jombang.at("/reported/members/min").asInt()).isEqualTo(25);
        assertThat(jombang.at("/reported/status").asText()).isEqualTo("SENTRA");
        assertThat(jombang.at("/reported/figures").size()).isEqualTo(6);
        assertThat(jombang.at("/managers/0/name").asText()).isEqualTo("Koperasi Berkah Logam Kendalsari");
        assertThat(jombang.at("/dak/minimum").isNull())
                .as("no rule is known for Java")
                .isTrue();
    }

    /** AS-3, AS-7, the coffee stall that is no industry, and one machine from its budget line to its follow-up. */
    private void aid() {
        var passport = demo.passportOfMedan();
        assertThat(passport.at("/money/subActivity/code").asText()).isEqualTo("3.31.02.2.01.0004");
        assertThat(passport.path("steps").findValuesAsText("kind")).containsSubsequence("ACQUIRED", "GIVEN", "VISITED");
        var growth = passport.at("/outcomes/0/followUps/0/growth/production");
        assertThat(growth.path("minimum").decimalValue()).isEqualByComparingTo("60");
        assertThat(growth.path("maximum").decimalValue()).isEqualByComparingTo("150");
        assertThat(growth.path("midpoint").decimalValue()).isEqualByComparingTo("100");
        assertThat(demo.stockOfMedan().path("data").findValuesAsText("category"))
                .containsExactlyInAnyOrder("WASTE_BRIQUETTE", "OVEN", "BATAKO_MOULD", "FOOD_MACHINE", "COFFEE_ROASTER");

        var credit = demo.creditOfBanyuasin().at("/periods/0");
        assertThat(credit.at("/total/amount").asLong()).isEqualTo(450_000_000_000L);
        assertThat(credit.at("/lenders/0/amount").asLong()).isEqualTo(43_600_000_000L);
        assertThat(credit.at("/lenders/0/share").decimalValue()).isEqualByComparingTo("9.69");

        assertThat(demo.findings("12.09").path("data").findValuesAsText("kind")).contains("RECIPIENT_NOT_INDUSTRY");
        assertThat(demo.overdueFollowUps("12.09").path("data")).hasSizeGreaterThanOrEqualTo(4);
    }

    /** AS-8: one that lacks nothing is ready, one of a business without NIB is not, and is told why. */
    private void products() {
        assertThat(demo.readinessOfBanyuasin("selendang songket").path("ready").asBoolean())
                .isTrue();
        var kemplang = demo.readinessOfBanyuasin("kemplang panggang");
        assertThat(kemplang.path("ready").asBoolean()).isFalse();
        assertThat(kemplang.findValuesAsText("code")).containsExactly("nib", "npwp");
        for (var region : List.of("12.09", "12.71", "16.07", "64.08", "35.17")) {
            assertThat(demo.offeredProducts(region).path("data")).as(region).hasSizeGreaterThan(1);
        }
    }
}
