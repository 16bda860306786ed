package id.ikm.registry.report;

import static id.ikm.registry.report.ReportFixtures.FIRST_HALF;
import static id.ikm.registry.report.ReportFixtures.REPORTS;
import static id.ikm.registry.report.ReportFixtures.YEAR_2024;
import static id.ikm.registry.report.ReportFixtures.aBusiness;
import static id.ikm.registry.report.ReportFixtures.aBusinessIn;
import static id.ikm.registry.report.ReportFixtures.aReport;
import static id.ikm.registry.report.ReportFixtures.as;
import static id.ikm.registry.report.ReportFixtures.asOfficer;
import static id.ikm.registry.report.ReportFixtures.asVerifier;
import static id.ikm.registry.report.ReportFixtures.drafted;
import static id.ikm.registry.report.ReportFixtures.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ReportResourceTest {

    @Test
    void keepsRangesAndComputesWhatFollows() {
        var location = drafted(aBusiness(), aReport());

        asOfficer(0)
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("figures.workers.total.min", equalTo(6))
                .body("figures.production.output.min", equalTo(400))
                .body("figures.production.output.max", equalTo(700))
                .body("valueAdded.min", equalTo(700_000_000))
                .body("valueAdded.max", equalTo(1_400_000_000))
                .body("classes.msmeClass", equalTo("MICRO"))
                .body("classes.industryScale", equalTo("SMALL"))
                .body("classes.industryScaleRuleset", equalTo("PERMENPERIN_64_2016"));
    }

    @Test
    void whatIsNotReportedIsUnknownAndNotZero() {
        as("registry-officer", "12.09")
                .body(Map.of("period", YEAR_2024))
                .post(of(aBusiness()))
                .then()
                .statusCode(201)
                .body("figures.workers", nullValue())
                .body("valueAdded", nullValue())
                .body("classes.industryScale", equalTo("UNCLASSIFIED"))
                .body("warnings", empty());
    }

    @Test
    void aPeriodIsReportedOnce() {
        var business = aBusiness();
        var location = drafted(business, aReport());

        asOfficer(0)
                .body(aReport())
                .post(of(business))
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/period"))
                .body("errors[0].detail", equalTo("Laporan untuk periode ini sudah ada: %s.".formatted(id(location))));
        drafted(business, new DraftReport(FIRST_HALF, null));
        asOfficer(0).get(of(business)).then().body("data", hasSize(2));
    }

    @Test
    void ofReportsThatAreDraftedAtOnceForAPeriodOneStays() throws Exception {
        var business = aBusiness();
        Callable<Integer> drafting =
                () -> asOfficer(0).body(aReport()).post(of(business)).statusCode();

        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(Collections.nCopies(8, drafting)).stream()
                            .map(Future::resultNow))
                    .containsOnly(201, 409)
                    .containsOnlyOnce(201);
        }
    }

    @Test
    void listsByRegionPeriodAndState() {
        var business = aBusinessIn("64.08.04");
        var location = drafted(business, new DraftReport(new ReportPeriod("QUARTERLY", 2023, 2), null));
        drafted(business, new DraftReport(new ReportPeriod("QUARTERLY", 2023, 3), null));

        as("auditor", "64")
                .get(REPORTS + "?region=64.08&periodType=QUARTERLY&year=2023&number=2&state=DRAFT&business=" + business)
                .then()
                .statusCode(200)
                .body("data.id", contains(id(location)));
        as("auditor", "64")
                .get(REPORTS + "?state=ACCEPTED&business=" + business)
                .then()
                .body("data", empty());
        as("auditor", "12").get(REPORTS + "?business=" + business).then().body("data", empty());
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var business = aBusinessIn("16.07");
        var location = drafted(business, aReport());

        asOfficer(0).get(location).then().statusCode(404);
        asOfficer(0).get(location + "/allowed-actions").then().statusCode(404);
        asOfficer(0).get(of(business)).then().statusCode(404);
        asOfficer(0).get(REPORTS + "?region=16.07").then().statusCode(403);
        asOfficer(0).body(aReport()).post(of(business)).then().statusCode(403);
        asOfficer(0).post(location + "/submission").then().statusCode(403);
        asVerifier(0).post(location + "/acceptance").then().statusCode(403);
    }

    @Test
    void figuresOfAFirmAreNotForEveryRole() {
        var location = drafted(aBusiness(), aReport());

        as("aid-officer", "12.09").get(location).then().statusCode(403);
        as("training-officer", "12.09").get(REPORTS).then().statusCode(403);
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
