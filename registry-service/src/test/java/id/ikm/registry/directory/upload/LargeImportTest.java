package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.commit;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** A big sheet with one bad row in a hundred; {@code -Dikm.test.import-rows=100000} for the size of a province. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int ROWS = Integer.getInteger("ikm.test.import-rows", 1_000);
    private static final int ONE_IN = 100;

    @Test
    void takesInAllRowsButTheBadOnes() throws IOException {
        int bad = ROWS / ONE_IN;
        var workbook = workbook();
        var begin = Instant.now();

        var checked = rested(upload(workbook, "&mode=VALID_ROWS"));
        tell("checked", begin);
        checked.then()
                .body("state", equalTo("CHECKED"))
                .body("rows.NEW", equalTo(ROWS - bad))
                .body("rows.FAULTY", equalTo(bad));

        begin = Instant.now();
        var done = rested(commit(checked));
        tell("committed", begin);
        done.then().body("rows.REGISTERED", equalTo(ROWS - bad)).body("rows.FAULTY", equalTo(bad));

        begin = Instant.now();
        var report = ImportFixtures.asOfficer().get(ImportFixtures.PATH + "/" + done.path("id") + "/rows.xlsx");
        assertThat(report.statusCode()).isEqualTo(200);
        tell("reported", begin);
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "x", "1.0")) {
            var sheet = book.newWorksheet("Direktori");
            write(sheet, 0, ImportFixtures.header());
            for (int i = 1; i <= ROWS; i++) {
                write(sheet, i, i % ONE_IN == 0 ? aRow(Map.of(DirectoryColumn.INVESTMENT, "banyak")) : aRow());
                if (i % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet sheet, int row, String line) {
        var cells = line.split(";", -1);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.value(row, i, cells[i]);
            }
        }
    }

    private static void tell(String what, Instant since) {
        var took = Duration.between(since, Instant.now());
        var memory = Runtime.getRuntime();
        LOG.infof(
                "%s %d rows in %d ms (%d/s), heap %d of %d MB",
                what,
                ROWS,
                took.toMillis(),
                ROWS * 1_000L / took.toMillis(),
                (memory.totalMemory() - memory.freeMemory()) >> 20,
                memory.maxMemory() >> 20);
    }
}
