package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.committed;
import static id.ikm.registry.directory.upload.ImportFixtures.rows;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What looks like a double is taken in, and the row says which record it is to be compared with. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class LikelyDoubleTest {

    @Test
    void isToldBesideTheRowThatWasTakenIn() {
        var name = "Sasirangan " + UUID.randomUUID().toString().replace('-', 'k');
        var done = committed(
                sheet(
                        aRow(Map.of(DirectoryColumn.NAME, name + " Jaya", DirectoryColumn.OWNER, "Siti Aminah")),
                        aRow(Map.of(DirectoryColumn.NAME, name + " Jayo", DirectoryColumn.OWNER, "Rahmat Hidayat"))),
                "&mode=VALID_ROWS");

        rows(done, "")
                .body("data[0].outcome", equalTo("REGISTERED"))
                .body("data[0].remarks", empty())
                .body("data[1].outcome", equalTo("REGISTERED"))
                .body("data[1].remarks[0].fault", equalTo(false))
                .body(
                        "data[1].remarks[0].detail",
                        containsString(rows(done, "").extract().path("data[0].businessId")));
    }
}
