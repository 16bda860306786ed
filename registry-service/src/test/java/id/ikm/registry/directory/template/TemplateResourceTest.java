package id.ikm.registry.directory.template;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.registry.directory.DirectoryHeader;
import id.ikm.sheet.SheetFile;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class TemplateResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void isReadBackWithAllItsColumns(String format) throws IOException {
        var headers = new ArrayList<DirectoryHeader>();
        try (var file = SheetFile.open(Files.write(Files.createTempFile("template", ""), download(format)))) {
            file.read(0, (row, cells) -> DirectoryHeader.of(row, cells)
                    .map(headers::add)
                    .orElse(true));
        }

        assertThat(headers).hasSize(1);
        assertThat(headers.getFirst().positions()).hasSize(27);
    }

    @Test
    void hasDropDownListsAndAGuideForEveryColumn() throws IOException {
        var sheets = new ArrayList<String>();
        try (var zip = new ZipFile(Files.write(Files.createTempFile("template", ""), download("xlsx"))
                .toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                sheets.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(sheets).anyMatch(sheet -> sheet.contains("<dataValidation"));
        assertThat(sheets).anyMatch(sheet -> sheet.contains("IUMK"));
        assertThat(GuideLine.all()).extracting(GuideLine::column).containsExactly(DirectoryColumn.values());
    }

    @Test
    void isForOfficers() {
        given().get("/registry/v1/directory-imports/template.xlsx").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("catalog-client"))
                .get("/registry/v1/directory-imports/template.csv")
                .then()
                .statusCode(403);
    }

    private static byte[] download(String format) {
        return given().auth()
                .oauth2(Tokens.of("registry-officer"))
                .get("/registry/v1/directory-imports/template." + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
