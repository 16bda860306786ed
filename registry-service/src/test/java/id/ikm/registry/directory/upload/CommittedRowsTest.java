package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.DirectoryColumn.INVESTMENT;
import static id.ikm.registry.directory.DirectoryColumn.NAME;
import static id.ikm.registry.directory.DirectoryColumn.NIB;
import static id.ikm.registry.directory.upload.ImportFixtures.aNib;
import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.commit;
import static id.ikm.registry.directory.upload.ImportFixtures.committed;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.rows;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CommittedRowsTest {

    @Test
    void keepsAllRowsOutWhereOneIsWrongUnlessToldOtherwise() {
        var nib = aNib();
        var rows = sheet(aRow(Map.of(NIB, nib)), aRow(Map.of(NAME, "-")));

        commit(rested(upload(rows, "&mode=ALL_OR_NOTHING")))
                .then()
                .statusCode(422)
                .body(
                        "detail",
                        equalTo("Ada 1 baris yang salah. Perbaiki berkasnya, atau unggah dengan mode=VALID_ROWS."));
        business(nib).body("data", empty());

        committed(rows, "&mode=VALID_ROWS")
                .then()
                .body("rows.REGISTERED", equalTo(1))
                .body("rows.FAULTY", equalTo(1));
        business(nib).body("data", hasSize(1));
    }

    @Test
    void changesNothingWhenTheSameSheetComesAgain() {
        var nib = aNib();
        var sheet = sheet(aRow(Map.of(NIB, nib)), aRow());
        committed(sheet, "&mode=VALID_ROWS").then().body("rows.REGISTERED", equalTo(2));
        var before = theBusiness(nib);

        committed(sheet, "&mode=VALID_ROWS&onExisting=UPDATE").then().body("rows.UNCHANGED", equalTo(2));

        assertThat(theBusiness(nib)).isEqualTo(before);
    }

    @Test
    void offersDifferencesAndWritesThemOnlyIfAsked() {
        var nib = aNib();
        var first = Map.of(NIB, nib, NAME, "Kerupuk " + nib);
        var second = Map.of(NIB, nib, NAME, "Kerupuk " + nib, INVESTMENT, "5 juta");
        committed(sheet(aRow(first)), "");

        var skipped = committed(sheet(aRow(second)), "");
        skipped.then().body("rows.CHANGED", equalTo(1));
        rows(skipped, "")
                .body("data[0].differences.field", contains("investment"))
                .body("data[0].differences[0].registered", equalTo("1828883"))
                .body("data[0].differences[0].sheet", equalTo("5000000"));
        investmentOf(nib, 1_828_883);

        committed(sheet(aRow(second)), "&onExisting=UPDATE").then().body("rows.UPDATED", equalTo(1));
        investmentOf(nib, 5_000_000);
        committed(sheet(aRow(second)), "&onExisting=UPDATE").then().body("rows.UNCHANGED", equalTo(1));
    }

    @Test
    void callsTheSecondOfTwoEqualRowsADuplicate() {
        var row = aRow();
        var checked = rested(upload(sheet(row, aRow(), row), "&mode=VALID_ROWS"));

        checked.then().body("rows.NEW", equalTo(2)).body("rows.DUPLICATE", equalTo(1));
        rows(checked, "&outcome=DUPLICATE")
                .body("data[0].row", equalTo(4))
                .body("data[0].remarks[0].detail", equalTo("Usaha ini sudah ada di baris 2 berkas ini."));
    }

    @Test
    void pointsToTheBusinessThatTookTheNumberMeanwhile() {
        var nib = aNib();
        var checked = rested(upload(sheet(aRow(), aRow(Map.of(NIB, nib)), aRow()), "&mode=VALID_ROWS"));
        committed(sheet(aRow(Map.of(NIB, nib))), "");

        var done = rested(commit(checked));

        done.then().body("rows.REGISTERED", equalTo(2)).body("rows.REFUSED", equalTo(1));
        var id = business(nib).extract().<String>path("data[0].id");
        rows(done, "&outcome=REFUSED")
                .body("data[0].remarks[0].detail", equalTo("NIB %s sudah terdaftar atas usaha %s.".formatted(nib, id)));
    }

    @Test
    void takesBackAllRowsWhenTheRegisterRefusesOne() {
        var nib = aNib();
        var other = aNib();
        var checked = rested(upload(sheet(aRow(Map.of(NIB, other)), aRow(Map.of(NIB, nib))), ""));
        committed(sheet(aRow(Map.of(NIB, nib))), "");

        rested(commit(checked))
                .then()
                .body("state", equalTo("CHECKED"))
                .body("failure.code", equalTo("directory-import.row-refused"))
                .body("rows.REFUSED", equalTo(1))
                .body("rows.NEW", equalTo(1));
        business(other).body("data", empty());
    }

    private static io.restassured.response.ValidatableResponse business(String nib) {
        return asOfficer().get("/registry/v1/businesses?nib=" + nib).then().statusCode(200);
    }

    private static String theBusiness(String nib) {
        var id = business(nib).extract().<String>path("data[0].id");
        return asOfficer().get("/registry/v1/businesses/" + id).asString();
    }

    private static void investmentOf(String nib, int expected) {
        var id = business(nib).extract().<String>path("data[0].id");
        asOfficer().get("/registry/v1/businesses/" + id).then().body("size.investment", equalTo(expected));
    }
}
