package id.ikm.registry.report;

import static id.ikm.registry.report.ReportFixtures.FIRST_HALF;
import static id.ikm.registry.report.ReportFixtures.aBusiness;
import static id.ikm.registry.report.ReportFixtures.as;
import static id.ikm.registry.report.ReportFixtures.asOfficer;
import static id.ikm.registry.report.ReportFixtures.figures;
import static id.ikm.registry.report.ReportFixtures.of;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ReportBadInputTest {

    @Test
    void writesUnitsByTheirCodesAndWarnsOfOthers() {
        var report = Map.of(
                "period",
                FIRST_HALF,
                "figures",
                Map.of(
                        "production",
                        Map.of(
                                "output", Map.of("min", 5, "max", 5, "unit", " KODI "),
                                "capacity", Map.of("min", 7, "max", 7, "unit", "keranjang"))));

        as("registry-officer", "12.09")
                .body(report)
                .post(of(aBusiness()))
                .then()
                .statusCode(201)
                .body("figures.production.output.unit", equalTo("kodi"))
                .body("figures.production.capacity.unit", equalTo("keranjang"))
                .body("warnings.pointer", contains("/figures/production/capacity/unit"))
                .body("warnings[0].code", equalTo("unit.unknown"));
    }

    @ParameterizedTest(name = "{0} {1}/{2} -> {3}")
    @CsvSource({
        "MONTHLY, 2025, 1, /period/type",
        "HALF_YEARLY, 2025, 3, /period/number",
        "QUARTERLY, 2025, 5, /period/number",
        "YEARLY, 2199, 1, /period",
        "YEARLY, 1492, 1, /period/year"
    })
    void refusesWhatIsNoPeriod(String type, int year, int number, String pointer) {
        asOfficer(0)
                .body(new DraftReport(new ReportPeriod(type, year, number), null))
                .post(of(aBusiness()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{'workers': {'male': {'min': -1}}}                              | /figures/workers/male/min",
                "{'workers': {'male': {'min': 5, 'max': 4}}}                     | /figures/workers/male",
                "{'sales': {'exportShare': {'min': 0, 'max': 101}}}              | /figures/sales/exportShare/max",
                "{'sales': {'turnover': {'min': 0.5, 'max': 1}}}                 | /figures/sales/turnover/min",
                "{'production': {'output': {'min': 1, 'max': 2}}}                | /figures/production/output/unit",
                "{'workers': {'male': {'min': 1, 'max': 1}, 'female': {'min': 1, 'max': 1}, 'total': {'min': 3}}} | /figures/workers"
            })
    void refusesFiguresThatCannotBe(String figures, String pointer) {
        asOfficer(0)
                .body("{\"period\": {\"type\": \"YEARLY\", \"year\": 2024, \"number\": 1}, \"figures\": "
                        + figures.replace('\'', '"') + "}")
                .post(of(aBusiness()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }
}
