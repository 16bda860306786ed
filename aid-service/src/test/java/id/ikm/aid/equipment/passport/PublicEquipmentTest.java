package id.ikm.aid.equipment.passport;

import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aUnit;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.step;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PublicEquipmentTest {

    private static final String PUBLIC = "/aid/v1/public/equipment/";

    private String code;

    @BeforeEach
    void aGivenMachine() {
        var machine = aUnit("Mesin <script>alert('1')</script> & oven", "FOOD", "INV-" + UUID.randomUUID());
        machine.put("found", Map.of("place", "Rumah Pak Budi", "note", "Titipan Bu Ani"));
        var id = acquired(machine);
        step(
                asOfficer(),
                id,
                "/visits",
                Map.of("on", "2022-02-01", "condition", "GOOD", "regionCode", "12.71", "note", "Bu Ani di rumah"));
        asOfficer().post("/test/giving?on=2025-10-14&unit=" + id).then().statusCode(200);
        code = asOfficer().get(PATH + "/" + id).path("publicCode");
    }

    @Test
    void showsAPageToWhoeverScansTheCode() throws Exception {
        var page = given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(PUBLIC + code)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("<html lang=\"id\">"))
                .body(containsString("Diserahkan sebagai bantuan"))
                .body(containsString("14 Oktober 2025"))
                .extract()
                .asString();

        assertThat(page)
                .contains("Mesin &lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; oven")
                .doesNotContain("<script", "Budi", "Ani", "Siti");
    }

    @Test
    void tellsMachinesTheSame() {
        var told = given().accept("application/json")
                .get(PUBLIC + code)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("state", equalTo("GIVEN"))
                .body("regionCode", equalTo("12.71"))
                .body("steps.kind", contains("ACQUIRED", "VISITED", "GIVEN"))
                .extract()
                .asString();

        assertThat(told).doesNotContain("Budi", "Ani", "Siti", "holder", "place");
    }

    @Test
    void opensAPageWhereNobodySaysWhatIsWanted() {
        given().get(PUBLIC + code).then().statusCode(200).contentType("text/html");
    }

    @Test
    void knowsNoOtherCode() {
        given().accept("text/html").get(PUBLIC + "x").then().statusCode(404).body(containsString("Kode tidak dikenal"));
        given().accept("application/json")
                .get(PUBLIC + "x")
                .then()
                .statusCode(404)
                .body("status", equalTo(404));
    }
}
