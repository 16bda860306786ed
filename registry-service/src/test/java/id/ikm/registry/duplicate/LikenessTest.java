package id.ikm.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.privacy.particulars.Position;
import id.ikm.registry.duplicate.Sign.Criterion;
import id.ikm.web.region.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LikenessTest {

    @Property
    void scoresFrom0To100(@ForAll("signs") List<Sign> signs) {
        assertThat(score(signs)).isBetween(0, 100);
    }

    @Property
    void doesNotCountWhatIsUnknown(
            @ForAll("signs") List<Sign> signs, @ForAll Criterion criterion, @ForAll @IntRange(max = 100) int weight) {
        var more = new ArrayList<>(signs);
        more.add(new Sign(criterion, weight, null));

        assertThat(score(more)).isEqualTo(score(signs));
    }

    @Property
    void neverFallsWhenASignGrowsStronger(
            @ForAll("signs") List<Sign> signs,
            @ForAll @IntRange(max = 100) int weight,
            @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double other) {
        var weak = new ArrayList<>(signs);
        var strong = new ArrayList<>(signs);
        weak.add(new Sign(Criterion.NAME, weight, Math.min(one, other)));
        strong.add(new Sign(Criterion.NAME, weight, Math.max(one, other)));

        assertThat(score(strong)).isGreaterThanOrEqualTo(score(weak));
    }

    @Property
    void isTheSameWhicheverOfTheTwoPlacesComesFirst(
            @ForAll("places") RegionCode one, @ForAll("places") RegionCode two) {
        var there = new Neighbourhood(one, two);
        var back = new Neighbourhood(two, one);

        assertThat(there.likeness()).isEqualTo(back.likeness()).isBetween(0.0, 1.0);
        assertThat(there.commonRegion()).isEqualTo(back.commonRegion());
        assertThat(there.inOneRegency()).isEqualTo(back.inOneRegency());
    }

    @Property
    void isNearToWhoeverIsNearToIt(
            @ForAll @IntRange(min = -9_000, max = 9_000) int latitude,
            @ForAll @IntRange(min = -9_000, max = 9_000) int longitude,
            @ForAll @IntRange(min = -30, max = 30) int north,
            @ForAll @IntRange(min = -30, max = 30) int east) {
        var here = position(latitude, longitude);
        var there = position(latitude + north, longitude + east);

        assertThat(here.nearbyCells().contains(there.cell()))
                .isEqualTo(there.nearbyCells().contains(here.cell()));
    }

    @Provide
    Arbitrary<List<Sign>> signs() {
        return Combinators.combine(
                        Arbitraries.of(Criterion.class),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.doubles().between(0, 1).injectNull(0.3))
                .as(Sign::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<RegionCode> places() {
        return Arbitraries.of("12.09", "12.10", "16.07", "12.09.19", "12.09.20", "12.09.20.1006", "12.09.20.1007")
                .map(RegionCode::new);
    }

    private static int score(List<Sign> signs) {
        return new Likeness(signs).score();
    }

    /** In ten thousandths of a degree, so that ten of them are a cell. */
    private static Position position(int latitude, int longitude) {
        return new Position(BigDecimal.valueOf(latitude, 4), BigDecimal.valueOf(longitude, 4));
    }
}
