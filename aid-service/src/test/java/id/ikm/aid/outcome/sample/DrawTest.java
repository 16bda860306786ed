package id.ikm.aid.outcome.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawTest {

    @Property
    void drawsTheSameAgainAndNobodyTwice(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int population, @ForAll @IntRange int portion) {
        var all = IntStream.range(0, population).boxed().toList();
        int size = 1 + Math.floorMod(portion, population);

        var drawn = Draw.of(seed, all, size);

        assertThat(drawn).hasSize(size).doesNotHaveDuplicates().isSubsetOf(all).isEqualTo(Draw.of(seed, all, size));
    }

    /** Written down once: another machine, or another version of Java, draws no other sample. */
    @Test
    void drawsWhatItAlwaysDrew() {
        var drawn = Draw.of(20251014L, IntStream.range(0, 1_000).boxed().toList(), 5);

        assertThat(drawn).isEqualTo(List.of(548, 929, 938, 455, 418));
    }

    @Test
    void givesEachTheSameChance() {
        var all = IntStream.range(0, 10).boxed().toList();
        var times = new int[10];
        for (long seed = 0; seed < 10_000; seed++) {
            Draw.of(seed, all, 3).forEach(one -> times[one]++);
        }

        assertThat(times).satisfies(counts -> IntStream.of(counts)
                .forEach(count -> assertThat(count).isBetween(2_800, 3_200)));
    }
}
