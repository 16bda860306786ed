package id.ikm.registry.catalog.bulk;

import static id.ikm.registry.catalog.CatalogueFixtures.aPublishedProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.ikm.registry.catalog.AwaitCatalogue;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BulkResourceTest {

    @Test
    void givesEverythingLineByLine() {
        var first = published("Batik tulis");
        var second = published("Batik cap");

        var lines = given().get("/catalog/v1/products.ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines.stream().map(line -> new JsonPath(line).getString("id")))
                .contains(first, second)
                .doesNotHaveDuplicates();
        var all = given().get("/catalog/v1/products/facets").jsonPath().getInt("total");
        assertThat(lines).hasSize(all);
    }

    @Test
    void givesATableThatNoSpreadsheetRuns() {
        var id = published("=HYPERLINK(\"http://x\")");

        var table = given().get("/catalog/v1/products.csv?region=12.09.20")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        var row = CsvReader.builder().ofNamedCsvRecord(table).stream()
                .filter(record -> record.getField("id").equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(row.getField("nama")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(row.getField("sertifikat")).isEqualTo("SNI");
        assertThat(row.getField("harga")).isEmpty();
        assertThat(row.getField("kode_wilayah")).isEqualTo("12.09.20");
    }

    @Test
    void saysWhatEachColumnMeans() {
        var header = given().get("/catalog/v1/products.csv?q=tidakadayangsepertiini")
                .asString()
                .strip()
                .split(",");
        var metadata = given().get("/catalog/v1/products.csv-metadata.json").jsonPath();

        assertThat(metadata.getList("kolom.nama", String.class)).containsExactly(header);
        assertThat(metadata.getList("kolom.konsep")).doesNotContainNull();
        assertThat(metadata.getList("kolom.definisi")).doesNotContainNull();
        assertThat(metadata.getString("kolom.find {it.nama == 'tkdn'}.satuan")).isEqualTo("persen");
    }

    private static String published(String name) {
        var id = aPublishedProduct(
                aVerifiedBusinessIn("12.09.20"), Map.of("name", name, "contents", Map.of("food", false)));
        AwaitCatalogue.published(id);
        return id;
    }
}
