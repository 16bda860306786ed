package id.ikm.registry.report;

import static id.ikm.registry.report.ReportFixtures.aBusiness;
import static id.ikm.registry.report.ReportFixtures.aReport;
import static id.ikm.registry.report.ReportFixtures.as;
import static id.ikm.registry.report.ReportFixtures.asOfficer;
import static id.ikm.registry.report.ReportFixtures.asVerifier;
import static id.ikm.registry.report.ReportFixtures.drafted;
import static id.ikm.registry.report.ReportFixtures.figures;
import static id.ikm.registry.report.ReportFixtures.of;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ReportStepTest {

    @Test
    void goesFromDraftToAcceptedBetweenTwoPeople() {
        var location = drafted(aBusiness(), aReport());
        asOfficer(0).post(location + "/submission").then().statusCode(200).body("state", equalTo("SENT"));
        asVerifier(1)
                .body(new ReturnReport("Satuan keliru"))
                .post(location + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("Satuan keliru"));
        asOfficer(2).body(new ChangeReport(figures())).put(location).then().statusCode(200);
        asOfficer(2).post(location + "/submission").then().statusCode(200);
        as("admin", "12.09")
                .header("If-Match", "\"3\"")
                .post(location + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));

        asOfficer(4)
                .body(new ChangeReport(ReportFigures.NONE))
                .put(location)
                .then()
                .statusCode(422)
                .body("detail", equalTo("Laporan ini sudah diterima dan tidak dapat diubah lagi."));
    }

    @Test
    void whoSentAReportDoesNotAcceptIt() {
        var location = drafted(aBusiness(), aReport());
        as("admin", "12.09")
                .header("If-Match", "\"0\"")
                .post(location + "/submission")
                .then()
                .statusCode(200);

        as("admin", "12.09")
                .header("If-Match", "\"1\"")
                .post(location + "/acceptance")
                .then()
                .statusCode(422);
        as("admin", "12.09")
                .get(location + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("action", contains("CHANGE", "SEND", "RETURN", "ACCEPT"))
                .body("allowed", contains(false, false, true, false))
                .body("[3].obstacle", equalTo("Yang mengirim laporan tidak boleh menerimanya. Minta petugas lain."));
        asOfficer(0)
                .get(location + "/allowed-actions")
                .then()
                .body("[3].obstacle", equalTo("Tindakan ini memerlukan peran registry-verifier."));
    }

    @Test
    void aClosedBusinessReportsNoMore() {
        var business = aBusiness();
        asOfficer(0)
                .body(Map.of("reason", "Berhenti"))
                .post("/registry/v1/businesses/" + business + "/closure")
                .then()
                .statusCode(200);

        asOfficer(0).body(aReport()).post(of(business)).then().statusCode(422);
    }
}
