package id.ikm.reporting.trainingreport;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.EventFixtures;
import id.ikm.reporting.FreshDatabase;
import id.ikm.reporting.OneConnection;
import id.ikm.reporting.database.Database;
import id.ikm.reporting.freshness.Freshness;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The version rule: three versions of one training and of one enrolment, in any order and any batches. */
class TrainingReportsTest {

    private static Database database;

    private final String regency = EventFixtures.aRegency();
    private final UUID training = UUID.randomUUID();
    private final UUID enrolment = UUID.randomUUID();
    private final ReportedTrainings trainings = new ReportedTrainings(database);
    private final ReportedEnrolments enrolments = new ReportedEnrolments(database);

    @BeforeAll
    static void createDatabase() {
        database = new OneConnection(FreshDatabase.create()).database();
    }

    static Stream<List<List<Integer>>> arrivals() {
        return Stream.of(
                List.of(List.of(0), List.of(1), List.of(2)),
                List.of(List.of(2), List.of(1), List.of(0)),
                List.of(List.of(1), List.of(2, 0), List.of(1)),
                List.of(List.of(2, 1, 0, 2)),
                List.of(List.of(2), List.of(2), List.of(0, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("arrivals")
    void keepTheNewestVersion(List<List<Integer>> batches) {
        for (var versions : batches) {
            trainings.keep(versions.stream().map(this::training).toList());
            enrolments.keep(versions.stream().map(this::enrolment).toList());
        }

        var report = new TrainingReports(database).report(regency, 2022, new Freshness(null, null));
        assertThat(report.trainings()).isEqualTo(1);
        assertThat(report.capacity()).isEqualTo(22);
        assertThat(report.enrolments()).isEqualTo(1);
        assertThat(report.businesses()).isEqualTo(1);
    }

    private ReportedTraining training(int version) {
        return new ReportedTraining(
                training, version, 2020 + version, regency, 20 + version, version == 1 ? "CANCELLED" : "PLANNED");
    }

    private ReportedEnrolment enrolment(int version) {
        return new ReportedEnrolment(
                enrolment,
                version,
                training,
                UUID.randomUUID(),
                2022,
                regency,
                version == 2 ? "ENROLLED" : "CANCELLED");
    }
}
