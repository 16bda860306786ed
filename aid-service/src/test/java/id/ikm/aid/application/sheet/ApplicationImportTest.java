package id.ikm.aid.application.sheet;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.RegistryEvents.aLicensedBusiness;
import static id.ikm.aid.RegistryEvents.aNib;
import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ApplicationImportTest {

    private static final String HEADER =
            "No. Proposal;Tgl Proposal;Nama Pemohon;Tujuan;Nominal;Tahun Terakhir Menerima;Barang;Kategori\n";

    @Test
    void showsWhatWouldBecomeOfEachRowAndStoresNothing() {
        var aidPackage = anOpenPackage();
        var group = aKnownGroup("12.09.12", null);
        var closed = aKnownBusiness("12.09.12", "CLOSED", "INDUSTRY");
        var sheet = HEADER
                + "P/1;3 Februari 2025;kelompok %s;Mesin cetak;Rp 25.000.000,-;2021;Mesin cetak;PRINTING\n"
                        .formatted(group)
                + "P/2;03/02/2025;Kelompok yang tidak ada;Mesin;1 juta;;;\n"
                + "P/3;2099-01-01;Kerupuk Ikan %s;;nol;;;\n".formatted(closed);

        send(aidPackage, false, sheet)
                .then()
                .statusCode(200)
                .body("committed", equalTo(false))
                .body("counts.NEW", equalTo(1))
                .body("counts.WRONG", equalTo(2))
                .body("rows.row", contains(2, 3, 4))
                .body("rows[0].applicant.id", equalTo(group.toString()))
                .body("rows[0].remarks", empty())
                .body("rows[1].remarks.code", contains("listed.unknown"))
                .body("rows[2].remarks.column", containsInAnyOrder("nominal", "tujuan", "tanggal proposal", "pemohon"));
        as("auditor", "12.09").get(PATH + "?package=" + aidPackage).then().body("data", empty());
        send(aidPackage, true, sheet).then().body("committed", equalTo(false));
        as("auditor", "12.09").get(PATH + "?package=" + aidPackage).then().body("data", empty());
    }

    @Test
    void draftsEachRowOnceHoweverOftenTheListIsSent() {
        var aidPackage = anOpenPackage();
        var group = aKnownGroup("12.09.12", null);
        var sheet =
                HEADER + "P/7;2025-02-03;Kelompok %s;Mesin cetak;25000000;2021;Mesin cetak;PRINTING\n".formatted(group);

        send(aidPackage, false, sheet).then().body("committed", equalTo(false)).body("counts.NEW", equalTo(1));
        as("auditor", "12.09").get(PATH + "?package=" + aidPackage).then().body("data", empty());

        String id = send(aidPackage, true, sheet)
                .then()
                .statusCode(200)
                .body("committed", equalTo(true))
                .body("counts.NEW", equalTo(1))
                .extract()
                .path("rows[0].applicationId");
        as("auditor", "12.09")
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("proposal.number", equalTo("P/7"))
                .body("proposal.date", equalTo("2025-02-03"))
                .body("proposal.amount", equalTo(25_000_000))
                .body("proposal.lastReceivedYear", equalTo(2021))
                .body("proposal.items.category", contains("PRINTING"));

        send(aidPackage, true, sheet)
                .then()
                .body("rows.outcome", contains("KNOWN"))
                .body("rows[0].applicationId", equalTo(id));
        send(aidPackage, true, sheet.replace("P/7", "P/8"))
                .then()
                .body("rows[0].remarks.code", contains("application-sheet.asked-before"));
    }

    @Test
    void namesARowThatStandsThereTwiceAndAFileWithoutATable() {
        var aidPackage = anOpenPackage();
        var row = ";;Kelompok %s;Mesin;;;;\n".formatted(aKnownGroup("12.09.12", null));

        send(aidPackage, true, HEADER + row + row)
                .then()
                .body("rows[0].remarks", empty())
                .body("rows[0].applicationId", nullValue())
                .body("rows[1].remarks.code", contains("application-sheet.twice"));
        send(aidPackage, true, "a;b\n1;2\n")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("application-sheet.no-table"));
        send(UUID.randomUUID(), true, HEADER + row).then().statusCode(400);
    }

    @Test
    void findsAnApplicantByItsNibUnderWhateverName() {
        var nib = aNib();
        var business = aLicensedBusiness("12.09.12", nib);
        var header = HEADER.replace("Nama Pemohon", "Nama Pemohon;NIB");

        send(anOpenPackage(), false, header + "P/1;;UD Kerupuk;%s;Mesin;;;;\n".formatted(nib))
                .then()
                .body("rows[0].outcome", equalTo("NEW"))
                .body("rows[0].applicant.id", equalTo(business.toString()))
                .body("rows[0].remarks.code", contains("listed.other-name"))
                .body("rows[0].remarks.wrong", contains(false));
    }

    @Test
    void isSentByOfficersOfTheRegionAlone() {
        var aidPackage = anOpenPackage();
        var sheet = HEADER + ";;Kelompok;Mesin;;;;\n";

        sending("aid-verifier", "12.09", aidPackage, sheet).then().statusCode(403);
        sending("aid-officer", "16.07", aidPackage, sheet).then().statusCode(403);
    }

    private static Response send(UUID aidPackage, boolean commit, String sheet) {
        return sending("aid-officer", "12.09", aidPackage + "&commit=" + commit, sheet);
    }

    private static Response sending(String role, String region, Object query, String sheet) {
        return given().auth()
                .oauth2(Tokens.of(role, region))
                .contentType("application/octet-stream")
                .body(sheet.getBytes())
                .post("/aid/v1/application-imports?package=" + query);
    }
}
