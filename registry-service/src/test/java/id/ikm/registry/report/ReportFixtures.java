package id.ikm.registry.report;

import static io.restassured.RestAssured.given;

import id.ikm.registry.report.figures.Inputs;
import id.ikm.registry.report.figures.Investment;
import id.ikm.registry.report.figures.Item;
import id.ikm.registry.report.figures.Production;
import id.ikm.registry.report.figures.Quantity;
import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.report.figures.Sales;
import id.ikm.registry.report.figures.Share;
import id.ikm.registry.report.figures.Workforce;
import id.ikm.registry.ruleset.Span;
import id.ikm.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reports of a slag smelter of Jombang, and businesses to report about. */
class ReportFixtures {

    static final String REPORTS = "/registry/v1/reports";
    static final ReportPeriod YEAR_2024 = new ReportPeriod("YEARLY", 2024, 1);
    static final ReportPeriod FIRST_HALF = new ReportPeriod("HALF_YEARLY", 2025, 1);

    static ReportFigures figures() {
        return new ReportFigures(
                new Workforce(Span.exactly(5), Span.exactly(1), null),
                new Investment(Span.exactly(400_000_000L), Span.exactly(1_000_000_000L)),
                new Production(
                        quantity(700, 800, "ton"),
                        quantity(700, 700, "ton"),
                        quantity(400, 700, "Ton"),
                        new Span(1_500_000_000L, 2_000_000_000L)),
                new Inputs(
                        List.of(new Item("Slag aluminium", quantity(900, 1200, "t"))),
                        new Span(600_000_000L, 800_000_000L),
                        quantity(10, 10, "m3"),
                        List.of(new Item("Solar", quantity(2000, 2500, "liter"))),
                        quantity(12000, 12000, "kwh")),
                List.of(new Item("Tungku peleburan", quantity(2, 2, "unit"))),
                new Sales(new Span(1_500_000_000L, 2_000_000_000L), new Share(BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    static Quantity quantity(long min, long max, String unit) {
        return new Quantity(BigDecimal.valueOf(min), BigDecimal.valueOf(max), unit);
    }

    static DraftReport aReport() {
        return new DraftReport(YEAR_2024, figures());
    }

    static String aBusiness() {
        return aBusinessIn("12.09");
    }

    static String aBusinessIn(String region) {
        return as("registry-officer", "*")
                .body(Map.of("name", "Lebur Logam " + UUID.randomUUID(), "regionCode", region))
                .post("/registry/v1/businesses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String of(String businessId) {
        return "/registry/v1/businesses/" + businessId + "/reports";
    }

    /** The path of a report that is drafted through the API. */
    static String drafted(String businessId, DraftReport command) {
        return as("registry-officer", "*")
                .body(command)
                .post(of(businessId))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    static RequestSpecification asOfficer(long version) {
        return as("registry-officer", "12.09").header("If-Match", "\"" + version + "\"");
    }

    static RequestSpecification asVerifier(long version) {
        return as("registry-verifier", "12.09").header("If-Match", "\"" + version + "\"");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }
}
