package id.ikm.registry.catalog.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeCursorTest {

    @Property
    void comesBackAsItWent(
            @ForAll @LongRange(max = 1L << 50) long position, @ForAll @LongRange(max = 1L << 50) long start) {
        var cursor = new ChangeCursor(position, start);

        assertThat(ChangeCursor.fromString(cursor.toString())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2.3", "%%%", "MS4yLg", "Mi4xLjE", "MS4tMS4x"})
    void refusesWhatItNeverWrote(String text) {
        assertThatThrownBy(() -> ChangeCursor.fromString(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 10, true",
        "9, 0, 10, false",
        "0, 10, 10, true",
        "0, 9, 10, false",
        "5, 12, 10, true",
        "0, 0, 0, true"
    })
    void isServedPastTheHorizonOrWhenItBeganBehindIt(long position, long start, long horizon, boolean served) {
        assertThat(new ChangeCursor(position, start).isServed(horizon)).isEqualTo(served);
    }
}
