package id.ikm.reporting.handoverreport;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.EventFixtures;
import id.ikm.reporting.FreshDatabase;
import id.ikm.reporting.OneConnection;
import id.ikm.reporting.database.Database;
import id.ikm.reporting.freshness.Freshness;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The version rule: three versions of one handover, in any order and any batches. */
class ReportedHandoversTest {

    private static Database database;

    private final String regency = EventFixtures.aRegency();
    private final UUID id = UUID.randomUUID();

    @BeforeAll
    static void createDatabase() {
        database = new OneConnection(FreshDatabase.create()).database();
    }

    static Stream<List<List<Integer>>> arrivals() {
        return Stream.of(
                List.of(List.of(0), List.of(1), List.of(2)),
                List.of(List.of(2), List.of(1), List.of(0)),
                List.of(List.of(1), List.of(2, 0), List.of(1)),
                List.of(List.of(2, 1, 0, 2)));
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void keepTheNewestVersion(List<List<Integer>> batches) {
        var handovers = new ReportedHandovers(database);

        batches.forEach(
                versions -> handovers.keep(versions.stream().map(this::version).toList()));

        var report = handovers.report(regency, new HandoverFilter(), new Freshness(null, null));
        assertThat(report.handovers()).isEqualTo(1);
        assertThat(report.totalValue()).isEqualTo(BigInteger.valueOf(2));
        assertThat(report.recipients()).isEqualTo(new HandoverReportView.Recipients(1, 0, 0));
    }

    private ReportedHandover version(int version) {
        return new ReportedHandover(
                id,
                version,
                LocalDate.of(2025, 10, 14),
                regency + ".0" + (version + 1),
                "BUSINESS",
                UUID.randomUUID(),
                (long) version,
                version == 2);
    }
}
