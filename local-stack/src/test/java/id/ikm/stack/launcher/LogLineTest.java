package id.ikm.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final String FAILED_START = """
            {"timestamp":"2026-01-01T00:00:00Z","loggerName":"io.quarkus","level":"ERROR","message":"Failed to start",\
            "exception":{"exceptionType":"A","message":"outer","frames":[{"class":"X","method":"y","line":7}],\
            "causedBy":{"exception":{"exceptionType":"B","message":"no such\\ntable","frames":[]}}}}""";

    @Test
    void showsAJsonLineWithItsExceptionsAsText() {
        assertThat(LogLine.of(FAILED_START).text())
                .startsWith("2026-01-01T00:00:00Z ERROR [io.quarkus] Failed to start\nA: outer\n    at X.y:7")
                .endsWith("Caused by: B: no such\ntable");
    }

    @Test
    void namesTheDeepestCauseOfAnErrorInOneLine() {
        LogLine line = LogLine.of(FAILED_START);

        assertThat(line.isError()).isTrue();
        assertThat(line.cause()).isEqualTo("B: no such table");
    }

    @Test
    void leavesOtherLinesAsTheyAre() {
        assertThat(LogLine.of("{not json").text()).isEqualTo("{not json");
        assertThat(LogLine.of("plain").isError()).isFalse();
    }
}
