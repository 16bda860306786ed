package id.ikm.aid.handover.sheet;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.RegistryEvents.aLicensedBusiness;
import static id.ikm.aid.RegistryEvents.aNib;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Lists as offices keep them. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverListTest {

    private static final String HEAD = "No;Tanggal;Penerima;NIB;Jenis Barang;Jumlah;Keterangan\n";

    @Test
    void findsABusinessByItsNibUnderWhateverName() {
        var nib = aNib();
        var business = aLicensedBusiness("12.09.19", nib);

        send(HEAD + "1;14/10/2024;UD Kerupuk;%s;Oven;1;\n".formatted(nib), "&commit=true")
                .body("handovers[0].outcome", equalTo("RECORDED"))
                .body("handovers[0].remarks.code", contains("listed.other-name"));

        handoversOf(business).body("data.regionCode", contains("12.09.19"));
    }

    @Test
    void meansNobodyWhereNibAndNameSpeakOfTwo() {
        var nib = aNib();
        aLicensedBusiness("12.09.19", nib);
        var group = "Kelompok " + aKnownGroup("12.09.19", null);

        send(HEAD + "1;14/10/2024;%s;%s;Oven;1;\n".formatted(group, nib), "")
                .body("handovers[0].outcome", equalTo("WRONG"))
                .body("handovers[0].faults.column", contains("NIB"))
                .body("handovers[0].faults.code", contains("listed.nib-of-another"));
    }

    @Test
    void tellsWhatItPassedOverAndHowItReadADoubtfulNumber() {
        var group = "Kelompok " + aKnownGroup("12.09.19", null);
        var list = HEAD + "(1);(2);(3);(4);(5);(6);(7)\n" + "1;14/10/2024;%s;;Kemasan;1.000;baik\n".formatted(group)
                + "JUMLAH;;;;;1.000;\n";

        send(list, "")
                .body("counts.NEW", equalTo(1))
                .body("ignored.columns", contains("No", "Keterangan"))
                .body("ignored.rows", contains(2, 4))
                .body("handovers[0].faults", empty())
                .body("handovers[0].remarks.column", contains("QUANTITY"))
                .body("handovers[0].remarks.code", contains("directory.number-read-as"));
    }

    private static ValidatableResponse send(String list, String query) {
        return given().auth()
                .oauth2(Tokens.of("aid-officer", "12.09"))
                .contentType("text/csv")
                .body(list)
                .post("/aid/v1/handover-imports?region=12.09" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse handoversOf(Object recipient) {
        return given().auth()
                .oauth2(Tokens.of("auditor", "12.09"))
                .get("/aid/v1/handovers?recipient=" + recipient)
                .then()
                .statusCode(200);
    }
}
