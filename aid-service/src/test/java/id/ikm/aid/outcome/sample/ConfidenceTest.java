package id.ikm.aid.outcome.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    /** As the tables of textbooks have it. */
    @ParameterizedTest
    @CsvSource({
        "95, 5, 100, 80",
        "95, 5, 1000, 278",
        "95, 5, 10000, 370",
        "95, 5, 10000000, 385",
        "95, 10, 25, 21",
        "90, 5, 1000, 214",
        "99, 5, 1000, 400",
        "95, 5, 1, 1",
        "95, 5, 4, 4"
    })
    void asksForAsManyAsTheMarginNeeds(int percent, int margin, int population, int size) {
        assertThat(Confidence.of(percent, "").sampleSize(population, margin / 100.0))
                .isEqualTo(size);
    }

    @Test
    void isOneOfThoseWithAQuantile() {
        assertThatThrownBy(() -> Confidence.of(94, "/confidence")).isInstanceOf(InvalidRequest.class);
    }

    @Property
    void neverAsksForNobodyNorForMoreThanThereAre(
            @ForAll @IntRange(min = 1, max = 5_000_000) int population,
            @ForAll @IntRange(min = 5, max = 300) int permille) {
        assertThat(Confidence.of(95, "").sampleSize(population, permille / 1000.0))
                .isBetween(1, population);
    }
}
