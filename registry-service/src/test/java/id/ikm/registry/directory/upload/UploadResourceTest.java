package id.ikm.registry.directory.upload;

import static id.ikm.registry.directory.DirectoryColumn.INVESTMENT;
import static id.ikm.registry.directory.DirectoryColumn.NIB;
import static id.ikm.registry.directory.DirectoryColumn.VILLAGE;
import static id.ikm.registry.directory.upload.ImportFixtures.PATH;
import static id.ikm.registry.directory.upload.ImportFixtures.aNib;
import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.commit;
import static id.ikm.registry.directory.upload.ImportFixtures.rested;
import static id.ikm.registry.directory.upload.ImportFixtures.rows;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static id.ikm.registry.directory.upload.ImportFixtures.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.ikm.testkit.LocalStack;
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

    private static io.restassured.response.ValidatableResponse business(String nib) {
        return asOfficer().get("/registry/v1/businesses?nib=" + nib).then().statusCode(200);
    }
}
