package id.ikm.aid.aidpackage.criterion;

import static id.ikm.aid.aidpackage.PackageFixtures.byFact;
import static id.ikm.aid.aidpackage.PackageFixtures.byPoints;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 30", "10, 60", "11, 60", "-1, 0"})
    void givesPartOfItsWeightForPoints(BigDecimal points, BigDecimal worth) {
        assertThat(byPoints("NEED", 60, 10).points(points)).isEqualByComparingTo(worth);
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 0", "15, 20", "25, 40", "90, 40"})
    void givesPartOfItsWeightForAFact(BigDecimal members, BigDecimal worth) {
        assertThat(byFact("MEMBERS", 40, Fact.MEMBERS, 5, 25).points(members)).isEqualByComparingTo(worth);
    }

    @Test
    void saysNothingOfWhatNobodyKnows() {
        assertThat(byFact("MEMBERS", 40, Fact.MEMBERS, 5, 25).points(null)).isNull();
    }

    @Property
    void neverGivesMoreThanItsWeightNorLessForABetterValue(
            @ForAll @IntRange(min = 1, max = 100) int weight,
            @ForAll @IntRange(min = -50, max = 50) int worst,
            @ForAll @IntRange(min = -50, max = 50) int best,
            @ForAll @IntRange(min = -100, max = 100) int value) {
        Assume.that(worst != best);
        var criterion = byFact("ANY", weight, Fact.MEMBERS, worst, best);
        var better = value + Integer.signum(best - worst);

        var points = criterion.points(BigDecimal.valueOf(value));

        assertThat(points).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(weight));
        assertThat(criterion.points(BigDecimal.valueOf(better))).isGreaterThanOrEqualTo(points);
        assertThat(criterion.points(BigDecimal.valueOf(worst))).isEqualByComparingTo("0");
        assertThat(criterion.points(BigDecimal.valueOf(best))).isEqualByComparingTo(String.valueOf(weight));
    }
}
