package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.DirectoryColumn.INVESTMENT;
import static id.ikm.registry.directory.DirectoryColumn.NAME;
import static id.ikm.registry.directory.DirectoryColumn.NIB;
import static id.ikm.registry.directory.DirectoryColumn.VILLAGE;
import static id.ikm.registry.directory.upload.ImportFixtures.PATH;
import static id.ikm.registry.directory.upload.ImportFixtures.aNib;
import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.commit;
import static id.ikm.registry.directory.upload.ImportFixtures.committed;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.rows;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class UploadResourceTest {

    @Test
    void checksFirstAndTakesInWhatIsCommitted() {
        var nib = aNib();
        var checked = rested(upload(sheet(aRow(Map.of(NIB, nib))), ""));
        checked.then()
                .body("state", equalTo("CHECKED"))
                .body("rows.NEW", equalTo(1))
                .body("file.format", equalTo("CSV UTF-8 ;"));
        business(nib).body("data", empty());

        rested(commit(checked)).then().body("state", equalTo("DONE")).body("rows.REGISTERED", equalTo(1));

        var id = business(nib).body("data", hasSize(1)).extract().<String>path("data[0].id");
        asOfficer()
                .get("/registry/v1/businesses/" + id)
                .then()
                .body("regionCode", equalTo("12.09.20.1006"))
                .body("identity.legalForm", equalTo("UD"))
                .body("mainKbli.code", equalTo("10794"))
                .body("size.investment", equalTo(1_828_883))
                .body("size.femaleWorkers", equalTo(null))
                .body("contact.addressLine", notNullValue())
                .body("people.role", contains("OWNER"))
                .body("status", equalTo("SUBMITTED"));
    }

    @Test
    void tellsEveryFaultOfEveryRow() {
        var checked = rested(upload(
                sheet(aRow(), aRow(Map.of(INVESTMENT, "banyak", NIB, "1.20905E+15")), aRow(Map.of(VILLAGE, "Entah"))),
                "&mode=VALID_ROWS"));

        checked.then().body("rows.NEW", equalTo(2)).body("rows.FAULTY", equalTo(1));
        rows(checked, "&outcome=FAULTY")
                .body("data.row", contains(3))
                .body("data[0].remarks.column", contains("NIB", "Nilai Investasi"))
                .body("data[0].remarks.code", contains("directory.digits-lost", "directory.number"))
                .body("data[0].remarks.fault", contains(true, true));
        rows(checked, "&outcome=NEW").body("data[1].remarks.code", contains("directory.village-unknown"));
    }

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

    @Test
    void isTheSameImportWhenTheSameFileIsSentTwice() {
        var sheet = sheet(aRow());

        var first = upload(sheet, "").then().statusCode(202).extract().<String>path("id");
        var second = upload(sheet, "").then().statusCode(202).extract().<String>path("id");
        var otherwise = upload(sheet, "&mode=VALID_ROWS").then().extract().<String>path("id");

        assertThat(second).isEqualTo(first);
        assertThat(otherwise).isNotEqualTo(first);
    }

    @Test
    void isGivenUpOnRequest() {
        var checked = rested(upload(sheet(aRow()), ""));

        asOfficer()
                .post(PATH + "/" + checked.path("id") + "/cancellation")
                .then()
                .body("state", equalTo("CANCELLED"));

        rows(checked, "").body("data", empty());
        commit(checked).then().statusCode(412);
    }

    @Test
    void failsWithAReasonWhereTheFileIsNoDirectory() {
        rested(upload("a;b;c\n1;2;3\n", ""))
                .then()
                .body("state", equalTo("FAILED"))
                .body("failure.code", equalTo("directory.no-table"));
        rested(upload("%PDF-1.7 x", "")).then().body("failure.code", equalTo("sheet.neither"));
        upload("", "").then().statusCode(400);
    }

    @Test
    void isSeenAndDoneInsideTheRegionOnly() {
        var checked = rested(upload(sheet(aRow()), ""));
        var elsewhere = Tokens.of("registry-officer", "16.07");

        given().auth()
                .oauth2(elsewhere)
                .get(PATH + "/" + checked.path("id"))
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(elsewhere)
                .get(PATH + "/" + checked.path("id") + "/rows")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(elsewhere)
                .header("If-Match", "*")
                .post(PATH + "/" + checked.path("id") + "/commit")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(elsewhere)
                .contentType("text/csv")
                .body("x")
                .post(PATH + "?regencyCode=12.09")
                .then()
                .statusCode(403);
        given().auth().oauth2(Tokens.of("auditor", "12.09")).get(PATH).then().statusCode(403);
        asOfficer().get(PATH + "?limit=1000").then().body("data.id", hasItem(checked.<String>path("id")));
    }

    @Test
    void demandsTheVersionThatWasLookedAt() {
        var checked = rested(upload(sheet(aRow()), ""));

        asOfficer().post(PATH + "/" + checked.path("id") + "/commit").then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + checked.path("id") + "/commit")
                .then()
                .statusCode(412);
        commit(checked).then().statusCode(202).body("id", notNullValue());
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
