package id.ikm.registry.ruleset;

import static id.ikm.registry.ruleset.RulesetFixtures.INDUSTRY_BY_PRODUCTION;
import static id.ikm.registry.ruleset.RulesetFixtures.PERMENPERIN_64_2016;
import static id.ikm.registry.ruleset.RulesetFixtures.PP_7_2021_CAPITAL;
import static id.ikm.registry.ruleset.RulesetFixtures.PP_7_2021_SALES;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision tables of DOMAIN 2.1 and 2.2. */
class RulesetTest {

    @ParameterizedTest(name = "{0} workers, investment {1} -> {2}")
    @CsvSource(
            nullValues = "?",
            value = {
                "19, 999999999, SMALL",
                "19, 1000000000, MEDIUM",
                "19, 20000000000, MEDIUM",
                "20, 500000000, MEDIUM",
                "20, 15000000000, MEDIUM",
                "20, 15000000001, LARGE",
                "0, 0, SMALL",
                "?, 500000000, ?",
                "5, ?, ?",
                "?, 5000000000, ?",
                "?, ?, ?"
            })
    void tellsTheScaleOfAnIndustry(Long workers, Long investment, String expected) {
        var figures = new SizeRange(Span.exactly(workers), Span.exactly(investment), null);

        assertThat(PERMENPERIN_64_2016.outcome(figures).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "capital {0} -> {1}")
    @CsvSource({
        "1000000000, MICRO",
        "1000000001, SMALL",
        "5000000000, SMALL",
        "5000000001, MEDIUM",
        "10000000000, MEDIUM",
        "10000000001, LARGE"
    })
    void tellsTheClassByCapital(Long capital, String expected) {
        assertThat(PP_7_2021_CAPITAL.outcome(new SizeRange(null, Span.exactly(capital), null)))
                .contains(expected);
    }

    @ParameterizedTest(name = "sales {0} -> {1}")
    @CsvSource({
        "2000000000, MICRO",
        "2000000001, SMALL",
        "15000000000, SMALL",
        "15000000001, MEDIUM",
        "50000000000, MEDIUM",
        "50000000001, LARGE"
    })
    void tellsTheClassBySales(Long sales, String expected) {
        assertThat(PP_7_2021_SALES.outcome(new SizeRange(null, null, Span.exactly(sales))))
                .contains(expected);
    }

    @ParameterizedTest(name = "produces {0}, processes {1}, place {2}, KBLI in 10-33 {3} -> {4}, {5}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true,  true,  true,  true,  INDUSTRY, ?",
                "true,  true,  true,  false, INDUSTRY_PENDING_KBLI, CORRECT_KBLI_IN_NIB",
                "true,  true,  true,  ?,     INDUSTRY_PENDING_KBLI, CORRECT_KBLI_IN_NIB",
                "true,  true,  false, true,  PENDING_VERIFICATION, VISIT_SITE",
                "true,  true,  ?,     false, PENDING_VERIFICATION, VISIT_SITE",
                "true,  false, true,  true,  NOT_INDUSTRY, ?",
                "false, ?,     ?,     true,  NOT_INDUSTRY, KBLI_ALONE_IS_NO_INDUSTRY",
                "false, ?,     ?,     false, NOT_INDUSTRY, REFER_TO_COOPERATIVES_OFFICE",
                "false, true,  true,  ?,     NOT_INDUSTRY, ?",
                "?,     true,  true,  true,  ?, ?",
                "true,  ?,     true,  true,  ?, ?"
            })
    void tellsAnIndustryByItsProduction(
            Boolean produces, Boolean processes, Boolean place, Boolean kbli, String expected, String advice) {
        var row = INDUSTRY_BY_PRODUCTION.row(ProductionCase.of(produces, processes, place, kbli));

        assertThat(row.map(RulesetRow::outcome).orElse(null)).isEqualTo(expected);
        assertThat(row.map(RulesetRow::advice).orElse(null)).isEqualTo(advice);
    }

    @Property
    void aRangeHasAClassOnlyWhereEverySizeInItHasTheSame(
            @ForAll @LongRange(max = 40) long workers,
            @ForAll @LongRange(max = 40) long moreWorkers,
            @ForAll @LongRange(max = 40) long halfBillions,
            @ForAll @LongRange(max = 40) long moreHalfBillions,
            @ForAll @LongRange(max = 100) long part) {
        var range = new SizeRange(
                new Span(workers, workers + moreWorkers),
                new Span(rupiah(halfBillions), rupiah(halfBillions + moreHalfBillions)),
                null);
        var inside = new SizeRange(
                Span.exactly(workers + moreWorkers * part / 100),
                Span.exactly(rupiah(halfBillions) + rupiah(moreHalfBillions) / 100 * part),
                null);

        PERMENPERIN_64_2016.outcome(range).ifPresent(outcome -> assertThat(PERMENPERIN_64_2016.outcome(inside))
                .contains(outcome));
    }

    @Property
    void everySizeThatIsKnownHasOneClassOnEachAxis(
            @ForAll @LongRange(max = 10_000) long workers, @ForAll @LongRange(max = Span.LIMIT) long rupiah) {
        var figures = new SizeRange(Span.exactly(workers), Span.exactly(rupiah), Span.exactly(rupiah));

        assertThat(PERMENPERIN_64_2016.outcome(figures)).isPresent();
        assertThat(PP_7_2021_CAPITAL.outcome(figures)).isPresent();
        assertThat(PP_7_2021_SALES.outcome(figures)).isPresent();
    }

    @Property
    void whatIsNotKnownIsNeverSmall(@ForAll @LongRange(max = Span.LIMIT) long rupiah) {
        var known = Span.exactly(rupiah);

        assertThat(PERMENPERIN_64_2016.outcome(new SizeRange(null, known, known)))
                .isEmpty();
        assertThat(PP_7_2021_CAPITAL.outcome(new SizeRange(known, null, known))).isEmpty();
        assertThat(PP_7_2021_SALES.outcome(new SizeRange(known, known, null))).isEmpty();
    }

    private static long rupiah(long halfBillions) {
        return halfBillions * 500_000_000L;
    }
}
