package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.upload.ImportFixtures.PATH;
import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.committed;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.rows;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.SheetTexts;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ReportResourceTest {

    @Test
    void writesTheErrorsBesideTheCells() throws IOException {
        var checked = rested(upload(
                sheet(aRow(), aRow(Map.of(DirectoryColumn.INVESTMENT, "banyak", DirectoryColumn.UNIT, "=1+1"))), ""));

        var lines = download(checked);

        var titles = Arrays.asList(lines.getFirst().split("\\|"));
        int investment = titles.indexOf("Nilai Investasi");
        assertThat(titles.get(investment + 1)).isEqualTo("Periksa: Nilai Investasi");
        var faulty = lines.get(2).split("\\|", -1);
        assertThat(faulty[0]).isEqualTo("3");
        assertThat(faulty[1]).isEqualTo("FAULTY");
        assertThat(faulty[investment]).isEqualTo("banyak");
        assertThat(faulty[investment + 1]).isEqualTo("Bukan angka yang dapat dibaca.");
        assertThat(lines.get(2)).contains("=1+1").contains("Siti Aminah");
    }

    @Test
    void keepsOnlyWhatIsStillToMendOnceTheRestIsStored() throws IOException {
        var done = committed(sheet(aRow(), aRow(Map.of(DirectoryColumn.INVESTMENT, "banyak"))), "&mode=VALID_ROWS");

        assertThat(download(done)).hasSize(2);
    }

    @Test
    void goesBackToItsSenderOnly() {
        var checked = rested(upload(sheet(aRow()), ""));

        given().auth()
                .oauth2(Tokens.subject("another-officer", "registry-officer", "12.09"))
                .get(PATH + "/" + checked.path("id") + "/rows.xlsx")
                .then()
                .statusCode(404);
    }

    @Test
    void isReadInPages() {
        var checked = rested(upload(sheet(aRow(), aRow(), aRow()), ""));

        var first = asOfficer()
                .get(PATH + "/" + checked.path("id") + "/rows?limit=2")
                .then();
        first.body("data.row", contains(2, 3));
        asOfficer()
                .get(PATH + "/" + checked.path("id") + "/rows?limit=2&cursor="
                        + first.extract().path("page.nextCursor"))
                .then()
                .body("data.row", contains(4))
                .body("page.nextCursor", nullValue());
        assertThat(rows(checked, "").extract().asString()).doesNotContain("Siti Aminah");
    }

    private static List<String> download(Response sheet) throws IOException {
        return SheetTexts.texts(SheetTexts.file(asOfficer()
                .get(PATH + "/" + sheet.path("id") + "/rows.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));
    }
}
