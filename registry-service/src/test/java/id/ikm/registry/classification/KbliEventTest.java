package id.ikm.registry.classification;

import static id.ikm.registry.classification.KbliFixtures.upload;
import static id.ikm.registry.classification.KbliFixtures.uploadSuccessors;
import static id.ikm.registry.job.JobFixtures.ended;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.Told;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class KbliEventTest {

    @Inject
    KbliFixtures fixtures;

    private String edition;

    @BeforeEach
    void anEdition() {
        edition = fixtures.anEditionOf(2);
    }

    @Test
    void aFileIsToldOnceUnlessItChangesNothing() {
        ended(upload(edition, "code,title\n10710,Roti\n"));
        ended(upload(edition, "code,title\n10710,Roti\n"));
        ended(uploadSuccessors(edition, fixtures.anEditionOf(2), "10710,20001\n10710,20002\n"));
        ended(upload(edition, "code,title\n10761,Kopi\n10799,Lainnya\n"));

        var told = imports(3);

        assertThat(told)
                .extracting(event -> event.getString("data.referenceImport.kind"))
                .containsExactlyInAnyOrder("KBLI", "KBLI_SUCCESSORS", "KBLI");
        assertThat(told).allMatch(Told::ofNoRegion);
        assertThat(told)
                .extracting(event -> event.getInt("data.referenceImport.created"))
                .containsExactlyInAnyOrder(1, 2, 2);
        assertThat(told)
                .extracting(event -> event.getInt("data.referenceImport.removed"))
                .containsExactlyInAnyOrder(0, 0, 1);
        assertThat(told).allMatch(event -> "for a test".equals(event.getString("data.referenceImport.source")));
    }

    @Test
    void anEditionIsToldWhenItIsWholeAndWhenItIsDated() {
        var year = "17" + edition.substring(2);
        ended(upload(edition, "code,title\n10761,Kopi\n10799,Lainnya\n"));
        given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"2\"")
                .body("{\"validFrom\": \"%s-01-01\", \"validTo\": \"%s-02-01\"}".formatted(year, year))
                .put("/registry/v1/kbli-editions/" + edition + "/validity")
                .then()
                .statusCode(200);

        var told = Told.on(
                "ikm.registry.kbliedition", 2, event -> edition.equals(event.getString("data.kbliEdition.edition")));

        assertThat(told)
                .extracting(event -> event.getString("type"))
                .containsExactly("ikm.registry.kbliedition.completed.v1", "ikm.registry.kbliedition.dated.v1");
        assertThat(told).extracting(event -> event.getLong("version")).containsExactly(2L, 3L);
        assertThat(told).allMatch(event -> event.getBoolean("data.kbliEdition.complete"));
        assertThat(told.getLast().getString("data.kbliEdition.validFrom")).isEqualTo(year + "-01-01");
    }

    private List<JsonPath> imports(int count) {
        return Told.on(
                "ikm.registry.referenceimport",
                count,
                event -> edition.equals(event.getString("data.referenceImport.edition")));
    }
}
