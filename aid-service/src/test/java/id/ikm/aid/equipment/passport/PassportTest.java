package id.ikm.aid.equipment.passport;

import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.aUnit;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.as;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static id.ikm.aid.equipment.EquipmentFixtures.step;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PassportTest {

    @Inject
    EntityManager database;

    private String roaster;
    private String number;

    @BeforeEach
    void aLife() {
        number = "INV-" + UUID.randomUUID();
        roaster = acquired(aUnit("Mesin sangrai kopi", "COFFEE", number));
        String loan = lent(roaster, aLoan("2022-01-12", "2022-01-14")).path("id");
        asOfficer()
                .header("If-Match", "*")
                .body(Map.of("on", "2022-01-14", "condition", "GOOD", "evidence", List.of(aSentLetter("12.71"))))
                .post("/aid/v1/loans/" + loan + "/return")
                .then()
                .statusCode(200);
        step(
                asOfficer(),
                roaster,
                "/visits",
                Map.of("on", "2022-02-01", "condition", "FAIR", "regionCode", "12.71.01", "note", "Kurang bersih"));
    }

    @Test
    void tellsAWholeLifeInOneCallWithTheHashesOfWhatProvesIt() {
        asOfficer()
                .get(PATH + "/" + roaster + "/passport")
                .then()
                .statusCode(200)
                .body("equipment.unit.inventoryNumber", equalTo(number))
                .body("publicAddress", startsWith("http://localhost:8080/aid/v1/public/equipment/"))
                .body("steps.kind", contains("ACQUIRED", "LENT", "RETURNED", "VISITED"))
                .body("steps.on", contains(null, "2022-01-12", "2022-01-14", "2022-02-01"))
                .body("steps[0].details.origin.year", equalTo(2021))
                .body("steps[1].details.transfer.holder.name", equalTo("Pelatihan kue kering"))
                .body("steps[2].evidence[0].sha256", hasLength(64))
                .body("steps[3].details.sight.condition", equalTo("FAIR"))
                .body("steps[3].recordedBy", equalTo("aid-officer@12.71"));
        as("auditor", "12.09").get(PATH + "/" + roaster + "/passport").then().statusCode(404);
        as("auditor", "12.09")
                .get(PATH + "/" + roaster + "/passport.pdf")
                .then()
                .statusCode(404);
    }

    @Test
    void isPrintedWithItsQrCodeAndTheSameTwice() throws Exception {
        var paper = paper();

        var text = new PdfTextExtractor(new PdfReader(paper)).getTextFromPage(1);
        assertThat(text)
                .contains("PASPOR ALAT", number, "Mesin sangrai kopi", "Dipinjamkan", "12 Januari 2022")
                .contains("Pelatihan kue kering", "Kurang bersih", "/aid/v1/public/equipment/");
        assertThat(java.util.Arrays.equals(paper, paper())).isTrue();
    }

    private byte[] paper() {
        return asOfficer()
                .get(PATH + "/" + roaster + "/passport.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    @Test
    void isNeverRewritten() {
        for (var meddling : List.of(
                "update equipment_step set taken_on = '2020-01-01' where equipment_id = ?1",
                "delete from equipment_step where equipment_id = ?1")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(meddling)
                            .setParameter(1, UUID.fromString(roaster))
                            .executeUpdate()))
                    .hasStackTraceContaining("insert-only");
        }
    }
}
