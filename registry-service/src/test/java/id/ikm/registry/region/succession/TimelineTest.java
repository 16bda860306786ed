package id.ikm.registry.region.succession;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final RegionCode OLD = new RegionCode("97.01");
    private static final RegionCode NEW = new RegionCode("97.02");
    private static final LocalDate SPLIT = LocalDate.of(2015, 7, 1);

    @Test
    void takesACodeThatLivesOnInPartForItselfOrTheNewOne() {
        var timeline = new Timeline(
                List.of(new Succession(OLD, OLD, SPLIT), new Succession(OLD, NEW, SPLIT)),
                List.of(new Period(OLD, LocalDate.MIN, null), new Period(NEW, SPLIT, null)));

        assertThat(timeline.follow(OLD, SPLIT.minusDays(1), SPLIT).codes()).containsExactly(OLD, NEW);
        assertThat(timeline.follow(OLD, SPLIT, SPLIT.plusYears(9)).codes()).containsExactly(OLD);
        assertThat(timeline.follow(NEW, SPLIT, SPLIT.minusDays(1)).codes()).containsExactly(OLD);
    }

    @Test
    void losesACodeOfWhichNothingIsToldThoughItRetired() {
        var timeline = new Timeline(List.of(), List.of(new Period(OLD, LocalDate.MIN, SPLIT)));

        assertThat(timeline.follow(OLD, SPLIT.minusDays(1), SPLIT).lost()).isTrue();
    }

    @Test
    void tellsTwoPlacesApartThatHadOneCodeAfterEachOther() {
        var timeline = new Timeline(
                List.of(), List.of(new Period(OLD, LocalDate.MIN, SPLIT), new Period(OLD, SPLIT.plusYears(3), null)));

        var reached = timeline.follow(OLD, SPLIT.minusYears(1), SPLIT.plusYears(4));

        assertThat(reached.codes()).isEmpty();
        assertThat(reached.lost()).isTrue();
    }

    @Property
    void neverLeavesTheCountryOfTheDay(@ForAll("histories") History history, @ForAll @IntRange(max = 9_999) int pick) {
        var from = day(history, pick);
        var to = day(history, pick / 100);

        for (var code : history.on(from)) {
            assertThat(history.on(to))
                    .containsAll(history.timeline().follow(code, from, to).codes());
        }
    }

    @Property
    void leavesACodeAloneThatNoDecreeNames(
            @ForAll("histories") History history, @ForAll @IntRange(max = 9_999) int pick) {
        var from = day(history, pick);
        var to = day(history, pick / 100);
        var timeline = history.timeline();

        history.on(from).stream()
                .filter(code -> history.on(to).contains(code))
                .filter(code -> timeline.successions().stream()
                        .noneMatch(told -> code.equals(told.code()) || code.equals(told.successor())))
                .forEach(code ->
                        assertThat(timeline.follow(code, from, to).codes()).containsExactly(code));
    }

    @Property
    void comesToTheSameInOneStepAndInTwo(
            @ForAll("histories") History history,
            @ForAll @IntRange(max = 9_999) int pick,
            @ForAll @IntRange(max = 99) int between) {
        var days = new TreeSet<>(List.of(day(history, pick), day(history, pick / 100), day(history, between)));
        var from = days.first();
        var middle = days.ceiling(from.plusDays(1)) == null ? from : days.ceiling(from.plusDays(1));
        var to = days.last();

        for (var code : history.on(from)) {
            var steps = new TreeSet<RegionCode>();
            for (var half : history.timeline().follow(code, from, middle).codes()) {
                steps.addAll(history.timeline().follow(half, middle, to).codes());
            }
            assertThat(history.timeline().follow(code, from, to).codes()).isEqualTo(steps);
        }
    }

    @Property
    void findsForwardWhatItFindsBackward(
            @ForAll("histories") History history, @ForAll @IntRange(max = 9_999) int pick) {
        var from = day(history, pick);
        var to = day(history, pick / 100);

        for (var code : history.on(from)) {
            for (var there : history.timeline().follow(code, from, to).codes()) {
                assertThat(history.timeline().follow(there, to, from).codes()).contains(code);
            }
        }
    }

    @Provide
    Arbitrary<History> histories() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(25).map(History::of);
    }

    private static LocalDate day(History history, int pick) {
        long days = ChronoUnit.DAYS.between(History.BEGINNING, history.end()) + 20;
        return History.BEGINNING.minusDays(10).plusDays(pick * 7L % days);
    }
}
