package id.ikm.web.version;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.PreconditionFailed;
import id.ikm.web.problem.PreconditionRequired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\""})
    void letsThroughWhoKnowsTheVersion(String header) {
        assertThatCode(() -> VersionTag.demand(header, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "3", "W/\"3\"", "\"33\"", "nonsense"})
    void refusesWhoKnowsAnother(String header) {
        assertThatThrownBy(() -> VersionTag.demand(header, 3)).isInstanceOf(PreconditionFailed.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void asksForTheHeader(String header) {
        assertThatThrownBy(() -> VersionTag.demand(header, 3)).isInstanceOf(PreconditionRequired.class);
    }

    @Test
    void isQuoted() {
        org.assertj.core.api.Assertions.assertThat(new VersionTag(3)).hasToString("\"3\"");
    }
}
