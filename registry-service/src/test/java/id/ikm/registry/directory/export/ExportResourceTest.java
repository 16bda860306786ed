package id.ikm.registry.directory.export;

import static id.ikm.registry.directory.upload.ImportFixtures.aNib;
import static id.ikm.registry.directory.upload.ImportFixtures.aRow;
import static id.ikm.registry.directory.upload.ImportFixtures.asOfficer;
import static id.ikm.registry.directory.upload.ImportFixtures.committed;
import static id.ikm.registry.directory.upload.ImportFixtures.sheet;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.SheetTexts;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ExportResourceTest {

    private static final String PATH = "/registry/v1/businesses/export";

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void isReadInAgainAsASheet(ExportFormat format) throws IOException {
        var nib = imported("Kerupuk Mutiara");

        var lines = SheetTexts.texts(SheetTexts.file(export(format + "&nib=" + nib)));

        assertThat(lines).hasSize(2);
        var titles = Arrays.asList(lines.getFirst().split("\\|"));
        var row = lines.get(1).split("\\|", -1);
        assertThat(row[titles.indexOf("Nama Perusahaan")]).isEqualTo("Kerupuk Mutiara");
        assertThat(row[titles.indexOf("Badan Usaha")]).isEqualTo("UD");
        assertThat(row[titles.indexOf("Kelurahan")]).isEqualTo("Mutiara");
        assertThat(row[titles.indexOf("Kecamatan")]).isEqualTo("Kota Kisaran Timur");
        assertThat(row[titles.indexOf("Nilai Investasi")]).isEqualTo("1828883");
        assertThat(row[titles.indexOf("NIB")]).isEqualTo(nib);
        assertThat(titles).doesNotContain("Nama Pemilik", "Jalan", "NPWP");
    }

    @Test
    void isNdjsonWithNumbersAsNumbers() throws IOException {
        var nib = imported("Kerupuk Mutiara");

        var line = new ObjectMapper().readTree(export("NDJSON&nib=" + nib));

        assertThat(line.path("name").asText()).isEqualTo("Kerupuk Mutiara");
        assertThat(line.path("investment").isNumber()).isTrue();
        assertThat(line.has("femaleWorkers")).isFalse();
        assertThat(line.has("owner")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void neverHoldsAFormula(ExportFormat format) throws IOException {
        for (var name : new String[] {"=HYPERLINK(\"http://x\")", "+1", "-1+1", "@SUM(A1)"}) {
            var nib = imported(name);

            var file = SheetTexts.file(export(format + "&nib=" + nib));

            assertThat(SheetTexts.texts(file).get(1)).contains(format == ExportFormat.CSV ? "|'" + name : "|" + name);
            assertThat(new String(export(format + "&nib=" + nib))).doesNotContain("<f>");
        }
    }

    @Test
    void holdsPersonalDataOnlyForARoleAndAPurposeAndLogsIt() throws IOException {
        var nib = imported("Kerupuk Mutiara");
        var query = PATH + "?format=CSV&personalData=true&nib=" + nib;
        var id = asOfficer().get("/registry/v1/businesses?nib=" + nib).<String>path("data[0].id");

        asOfficer().get(query).then().statusCode(400);
        given().auth()
                .oauth2(Tokens.of("auditor", "12.09"))
                .header("X-Purpose", "AUDIT")
                .get(query)
                .then()
                .statusCode(403);
        log(id, 0);

        var lines = SheetTexts.texts(SheetTexts.file(asOfficer()
                .header("X-Purpose", "FIELD_VISIT")
                .get(query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));

        assertThat(lines.get(1)).contains("Siti Aminah").contains("Jl. Merdeka 5");
        log(id, 1).body("data[0].purpose", equalTo("FIELD_VISIT"));
    }

    @Test
    void staysInsideTheRegionOfItsCaller() {
        var nib = imported("Kerupuk Mutiara");
        var elsewhere = given().auth().oauth2(Tokens.of("registry-officer", "16.07"));

        elsewhere.get(PATH + "?region=12.09").then().statusCode(403);
        assertThat(given().auth()
                        .oauth2(Tokens.of("registry-officer", "16.07"))
                        .get(PATH + "?nib=" + nib)
                        .asString())
                .doesNotContain(nib);
        asOfficer().get(PATH + "?unknown=1").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse log(String business, int rows) {
        return given().auth()
                .oauth2(Tokens.of("auditor", "12.09"))
                .get("/registry/v1/businesses/" + business + "/access-log")
                .then()
                .body("data", hasSize(rows));
    }

    private static byte[] export(String query) {
        return asOfficer()
                .get(PATH + "?format=" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String imported(String name) {
        var nib = aNib();
        var quoted = "\"" + name.replace("\"", "\"\"") + "\"";
        committed(sheet(aRow(Map.of(DirectoryColumn.NAME, quoted, DirectoryColumn.NIB, nib))), "")
                .then()
                .body("rows.REGISTERED", equalTo(1));
        return nib;
    }
}
