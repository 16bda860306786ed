package id.ikm.aid.handover.sheet;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverImportTest {

    private static final String PATH = "/aid/v1/handover-imports";
    private static final String HEAD =
            "No. BAST;Tanggal;Nama Penerima;Desa/Kelurahan;Jenis Barang;Jumlah;Satuan;Nilai;Sumber Dana;Tahun\n";

    private UUID group;
    private String name;
    private String number;

    @BeforeEach
    void know() {
        group = aKnownGroup("12.09.19.1007", null);
        name = "KELOMPOK " + group;
        number = "BAST/" + UUID.randomUUID();
    }

    @Test
    void storesNothingInADryRun() {
        send(aList(), "")
                .body("committed", equalTo(false))
                .body("counts.NEW", equalTo(2))
                .body("handovers.outcome", contains("NEW", "NEW"));

        handovers().body("data", hasSize(0));
    }

    @Test
    void recordsRowsOfOneNumberAsOneHandoverAndTheSameFileAgainChangesNothing() {
        send(aList(), "&commit=true")
                .body("committed", equalTo(true))
                .body("counts.RECORDED", equalTo(2))
                .body("handovers[0].rows", contains(2, 3));
        String id = send(aList(), "&commit=true")
                .body("counts.UNCHANGED", equalTo(2))
                .extract()
                .path("handovers[0].handoverId");

        handovers().body("data", hasSize(2));
        as("aid-officer")
                .get("/aid/v1/handovers/" + id)
                .then()
                .body("number", equalTo(number))
                .body("regionCode", equalTo("12.09.19.1007"))
                .body("items.name", contains("Mesin press", "Oven"))
                .body("items[0].unitValue", equalTo(1_500_000))
                .body("items[1].quantity", nullValue())
                .body("totalValue", nullValue())
                .body("scene.place", equalTo("Mekar Baru"))
                .body("funding.source", equalTo("APBD_REGENCY"))
                .body("funding.fiscalYear", equalTo(2024));
    }

    @Test
    void recordsNoneWhileARowIsWrongAndSaysWhich() {
        var list =
                aList() + ";14/10/2024;Kelompok yang tidak ada;;Oven;;;;;\n" + ";14/10/2999;" + name + ";;Oven;;;;;\n";

        send(list, "&commit=true")
                .body("committed", equalTo(false))
                .body("counts.WRONG", equalTo(2))
                .body("handovers[2].faults[0].row", equalTo(5))
                .body("handovers[2].faults[0].column", equalTo("RECIPIENT"))
                .body("handovers[2].faults[0].code", equalTo("listed.unknown"))
                .body("handovers[3].faults[0].column", equalTo("DATE"));
        handovers().body("data", hasSize(0));
    }

    @Test
    void doesNotChangeWhatWasRecordedUnderTheNumber() {
        send(aList(), "&commit=true").body("committed", equalTo(true));

        send(aList().replace("Mesin press", "Mesin lain"), "&commit=true")
                .body("committed", equalTo(false))
                .body("handovers[0].faults.code", contains("handover-sheet.number-taken"));
    }

    @Test
    void refusesWhatBreaksARuleUnlessAnApproverAnswersForTheList() {
        var stall = aKnownGroup("12.09.08.2002", "56304");
        var list = HEAD + ";14/10/2024;kelompok " + stall + ";;Warung kopi;;;;;\n";

        send(list, "").body("handovers[0].faults.code", contains("handover.no-industry"));
        send(list, "&waiver=riwayat").body("handovers[0].faults.code", contains("waiver.role"));
        as("aid-approver")
                .contentType("text/csv")
                .body(list)
                .post(PATH + "?region=12.09&commit=true&waiver=riwayat")
                .then()
                .body("counts.RECORDED", equalTo(1));
    }

    @Test
    void keepsWhatWasGivenTwiceInThePastAsAFinding() {
        var list = HEAD + ";14/10/2023;" + name + ";;Oven;;;;;\n" + ";14/10/2024;" + name + ";;Oven;;;;;\n";

        send(list, "")
                .body("handovers.outcome", contains("NEW", "NEW"))
                .body("handovers[0].remarks", hasSize(0))
                .body("handovers[1].remarks.row", contains(3))
                .body("handovers[1].remarks.code", contains("handover-sheet.finding"))
                .body("handovers[1].remarks[0].detail", startsWith("Dicatat sebagai temuan. Penerima " + group));
        String second = send(list, "&commit=true")
                .body("counts.RECORDED", equalTo(2))
                .body("handovers[1].remarks", hasSize(1))
                .extract()
                .path("handovers[1].handoverId");

        as("auditor")
                .get("/aid/v1/findings?subject=" + second)
                .then()
                .body("data.kind", contains("EARLIER_AID"))
                .body("data.waiverReason", contains(nullValue()));
    }

    @Test
    void isForARegencyOfTheCallerAndForASheet() {
        as("aid-officer")
                .contentType("text/csv")
                .body(aList())
                .post(PATH + "?region=16.07")
                .then()
                .statusCode(403);
        as("auditor")
                .contentType("text/csv")
                .body(aList())
                .post(PATH + "?region=12.09")
                .then()
                .statusCode(403);
        as("aid-officer")
                .contentType("text/csv")
                .body(aList())
                .post(PATH)
                .then()
                .statusCode(400);
        as("aid-officer")
                .contentType("text/csv")
                .body("a;b\n1;2\n")
                .post(PATH + "?region=12.09")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("handover-sheet.no-table"));
    }

    private String aList() {
        return HEAD
                + number + ";14 Oktober 2024;" + name
                + ";Mekar Baru;Mesin press;2;unit;Rp 3.000.000;APBD Kabupaten;2024\n"
                + number + ";14 Oktober 2024;" + name + ";Mekar Baru;Oven;-;unit;-;APBD Kabupaten;2024\n"
                + ";15/10/2024;" + name + ";;Kemasan;1.000;lembar;;;\n";
    }

    private static ValidatableResponse send(String list, String query) {
        return as("aid-officer")
                .contentType("text/csv")
                .body(list)
                .post(PATH + "?region=12.09" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse handovers() {
        return as("auditor").get("/aid/v1/handovers?recipient=" + group).then().statusCode(200);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role, "12.09"));
    }
}
