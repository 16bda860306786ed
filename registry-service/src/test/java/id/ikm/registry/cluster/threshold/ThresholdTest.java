package id.ikm.registry.cluster.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.ruleset.Mark;
import id.ikm.registry.ruleset.RulesetSource;
import id.ikm.registry.ruleset.Span;
import id.ikm.registry.term.Term;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    private static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);
    private static final Threshold FIVE = threshold(ThresholdPurpose.SENTRA, null, 5, Term.UNKNOWN);

    @Property
    void isMetFromItsNumberOn(@ForAll @IntRange(max = 400) int units) {
        assertThat(FIVE.isMetBy(units)).isEqualTo(units >= 5);
    }

    /** Whatever the true number is: the answer about a range is right, or there is none. */
    @Property
    void neverContradictsTheTruthBehindARange(
            @ForAll @IntRange(max = 20) int min,
            @ForAll @IntRange(max = 20) int more,
            @ForAll @IntRange(max = 20) int part) {
        var truth = min + Math.min(part, more);

        assertThat(FIVE.isMetBy(new Span((long) min, (long) min + more))).isIn(null, FIVE.isMetBy(truth));
        assertThat(FIVE.isMetBy(Span.exactly(truth))).isEqualTo(FIVE.isMetBy(truth));
    }

    @Test
    void knowsNothingOfAnOpenRangeThatBeginsBelow() {
        assertThat(FIVE.isMetBy(new Span(3L, null))).isNull();
        assertThat(FIVE.isMetBy(new Span(5L, null))).isTrue();
        assertThat(FIVE.isMetBy(new Span(null, 4L))).isFalse();
    }

    @Test
    void holdsOnItsIslandFromItsFirstDayOn() {
        var dak = threshold(ThresholdPurpose.DAK, Island.SUMATERA, 10, new Term(BEGIN, BEGIN.plusYears(1)));

        assertThat(dak.holds(ThresholdPurpose.DAK, Island.SUMATERA, BEGIN)).isTrue();
        assertThat(dak.holds(ThresholdPurpose.DAK, Island.JAWA, BEGIN)).isFalse();
        assertThat(dak.holds(ThresholdPurpose.DAK, Island.SUMATERA, BEGIN.minusDays(1)))
                .isFalse();
        assertThat(dak.holds(ThresholdPurpose.DAK, Island.SUMATERA, BEGIN.plusYears(1)))
                .isFalse();
        assertThat(FIVE.holds(ThresholdPurpose.SENTRA, Island.PAPUA, BEGIN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "11, SUMATERA",
        "21.71, SUMATERA",
        "35.17.11.2016, JAWA",
        "53, BALI_NUSA_TENGGARA",
        "64.08, KALIMANTAN",
        "73, SULAWESI",
        "82, MALUKU",
        "91.03.01.3007, PAPUA",
        "00,"
    })
    void anIslandIsToldByTheFirstDigit(String region, Island island) {
        assertThat(Island.of(new RegionCode(region))).isEqualTo(island);
    }

    private static Threshold threshold(ThresholdPurpose purpose, Island island, int minimum, Term term) {
        var source = new RulesetSource("PP 29/2018", Mark.VERIFIED, "-");
        return new Threshold("T", purpose, island, minimum, term, source, 0);
    }
}
