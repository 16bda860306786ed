package id.ikm.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.size.SizeClasses;
import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Instant NOW = Instant.parse("2026-01-15T08:00:00Z");

    private final Report report =
            Report.draft(UUID.randomUUID(), ReportFixtures.YEAR_2024, ReportFixtures.figures(), SizeClasses.UNKNOWN);

    @Test
    void isNotAcceptedByTheOneWhoSentIt() {
        report.send("officer", NOW);

        assertThatThrownBy(() -> report.accept("officer", NOW))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("maker-is-checker");
        assertThat(report.state()).isEqualTo(Report.State.SENT);
    }

    @Test
    void isNotChangedWhileSomebodyReadsIt() {
        report.send("officer", NOW);

        assertThatThrownBy(() -> report.change(ReportFigures.NONE, SizeClasses.UNKNOWN, "officer"))
                .hasMessageContaining("report.is-sent");
    }

    @Test
    void goesBackWithAReasonAndComesAgainWithoutIt() {
        report.send("officer", NOW);
        report.sendBack("verifier", "Satuan keliru");
        assertThat(report.returnReason()).isEqualTo("Satuan keliru");

        report.change(ReportFigures.NONE, SizeClasses.UNKNOWN, "officer");
        report.send("officer", NOW);

        assertThat(report.state()).isEqualTo(Report.State.SENT);
        assertThat(report.returnReason()).isNull();
    }

    @Test
    void neverChangesOnceItIsAccepted() {
        report.send("officer", NOW);
        report.accept("verifier", NOW);

        assertThatThrownBy(() -> report.change(ReportFigures.NONE, SizeClasses.UNKNOWN, "officer"))
                .hasMessageContaining("report.is-accepted");
        assertThatThrownBy(() -> report.send("officer", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> report.sendBack("verifier", "?")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> report.accept("other", NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void isNotAcceptedBeforeItIsSent() {
        assertThatThrownBy(() -> report.accept("verifier", NOW)).hasMessageContaining("report.is-draft");
    }
}
