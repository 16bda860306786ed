package id.ikm.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransientFailureTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "connection lost, 08006, true",
                "deadlock, 40P01, true",
                "too many connections, 53300, true",
                "shutting down, 57P01, true",
                "Sorry: acquisition timeout!, -, true",
                "duplicate key, 23505, false",
                "value too long, 22001, false",
                "something, -, false"
            })
    void tellsWhatPassesFromWhatStays(String message, String state, boolean passes) {
        var failure = new RuntimeException(new IllegalStateException(new SQLException(message, state)));

        assertThat(TransientFailure.in(failure)).isEqualTo(passes);
    }

    @Test
    void seesWhatWasSuppressed() {
        var rolledBack = new IllegalStateException("could not commit");
        rolledBack.addSuppressed(new SQLException("connection lost", "08006"));

        assertThat(TransientFailure.in(new RuntimeException(rolledBack))).isTrue();
    }

    @Test
    void knowsTheDriversAssertionOfAnOpenConnection() {
        var cut = new AssertionError("pgStatement.getConnection().getAutoCommit() should not throw");

        assertThat(TransientFailure.in(new RuntimeException(cut))).isTrue();
        assertThat(TransientFailure.in(new AssertionError("something else"))).isFalse();
    }
}
