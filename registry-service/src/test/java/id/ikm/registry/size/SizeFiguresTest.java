package id.ikm.registry.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeFiguresTest {

    @ParameterizedTest(name = "{0} men, {1} women, {2} in all -> {3}")
    @CsvSource(
            nullValues = "?",
            value = {"4, 2, ?, 6", "4, 2, 6, 6", "?, ?, 6, 6", "?, 2, 6, 6", "4, ?, ?, ?", "?, ?, ?, ?", "0, 0, ?, 0"})
    void addsUpTheWorkersWhereBothAreKnown(Integer men, Integer women, Integer all, Integer expected) {
        assertThat(new SizeFigures(men, women, all, null, null, null).workers()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} men, {1} women, {2} in all")
    @CsvSource(
            nullValues = "?",
            value = {"4, 2, 7", "4, 2, 5", "7, ?, 6", "?, 7, 6"})
    void refusesWorkersThatContradict(Integer men, Integer women, Integer all) {
        assertThatThrownBy(() -> new SizeFigures(men, women, all, null, null, null))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("size.workers-contradict");
    }
}
