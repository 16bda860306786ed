package id.ikm.registry.region.succession;

import static id.ikm.registry.job.JobFixtures.ended;
import static id.ikm.registry.region.succession.SuccessionFixtures.aRegency;
import static id.ikm.registry.region.succession.SuccessionFixtures.decreed;
import static id.ikm.registry.region.succession.SuccessionFixtures.succeeded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.Told;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegionEventTest {

    private static final String FIRST = "2011-03-04";
    private static final String LATER = "2016-03-04";

    @Test
    void aDecreeIsToldWithItsDayAndWhatBecameOfTheCodes() {
        var old = aRegency();
        var next = aRegency();
        decreed(FIRST, "%s,Kecil\n%s,Besar\n".formatted(old, next));
        succeeded(LATER, old + "," + next + "\n");

        var told = told(FIRST, "REGIONS");
        assertThat(told.getString("type")).isEqualTo("ikm.registry.referenceimport.done.v1");
        assertThat(told.getString("data.referenceImport.source")).isEqualTo("Keputusan " + FIRST);
        assertThat(told.getInt("data.referenceImport.created")).isGreaterThanOrEqualTo(2);
        assertThat(Told.ofNoRegion(told)).isTrue();
        assertThat(told(LATER, "REGION_SUCCESSIONS").getInt("data.referenceImport.created"))
                .isEqualTo(1);
    }

    @Test
    void codesOfOthersAreToldByTheirNumber() {
        ended(given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("text/csv")
                .body("code,bps_code,postal_code\n36.04.05.2001,,42111\n36.04.05.2002,,42112\n36.04.05.2003,,42113\n")
                .post("/registry/v1/regions/bps-codes/imports"));

        var told = Told.on(
                "ikm.registry.referenceimport",
                1,
                event -> "REGION_CODES".equals(kind(event)) && event.getInt("data.referenceImport.changed") == 3);

        assertThat(told.getFirst().<String>get("data.referenceImport.source")).isNull();
    }

    private static JsonPath told(String day, String kind) {
        List<JsonPath> told = Told.on(
                "ikm.registry.referenceimport",
                1,
                event -> day.equals(event.getString("data.referenceImport.effectiveOn")) && kind.equals(kind(event)));
        return told.getFirst();
    }

    private static String kind(JsonPath event) {
        return event.getString("data.referenceImport.kind");
    }
}
