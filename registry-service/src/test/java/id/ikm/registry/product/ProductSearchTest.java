package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.PATH;
import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.aProductOf;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.facts;
import static id.ikm.registry.product.ProductFixtures.idOf;
import static id.ikm.registry.product.ProductFixtures.of;
import static id.ikm.registry.product.ProductFixtures.recorded;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductSearchTest {

    private String business;

    @BeforeEach
    void aBusiness() {
        business = aBusinessIn("12.09.12");
    }

    @Test
    void findsByWordsOfNameAndBrandAlsoMisspelt() {
        var word = "kemplang" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
        var id = idOf(recorded(of(business, facts(Map.of("name", "Kérupuk " + word, "brand", "Sinar Toba")))));

        assertThat(found("q=" + word + "+toba")).containsExactly(id);
        assertThat(found("q=" + word.substring(0, 12) + word.substring(13))).contains(id);
        assertThat(found("q=" + word + "+rendang")).isEmpty();
    }

    @Test
    void findsByCodesAndAllBelowThem() {
        var crackers = idOf(aProductOf(business));
        var batik = idOf(recorded(of(
                business,
                facts(Map.of("kbli", Map.of("edition", "2025", "code", "13133"), "codes", Map.of("kbki", "26890"))))));

        assertThat(found("kbli=107")).containsExactly(crackers);
        assertThat(found("kbli=13133&kbliEdition=2025")).containsExactly(batik);
        assertThat(found("kbli=13133&kbliEdition=2020")).isEmpty();
        assertThat(found("kbki=268")).containsExactly(batik);
        assertThat(found("kbki=2689012345")).isEmpty();
    }

    @Test
    void findsWhatIsPutForwardInARegion() {
        var path = aProductOf(business);
        aProductOf(business);
        asOfficer()
                .header("If-Match", "*")
                .body(Map.of("wish", "OFFICE"))
                .post(path + "/offer")
                .then()
                .statusCode(200);

        assertThat(found("status=OFFERED&region=12.09.12")).containsExactly(idOf(path));
        assertThat(found("status=OFFERED&region=12.09.19")).isEmpty();
        assertThat(found("region=12.09")).hasSize(2);
    }

    @Test
    void listsPageByPageInTheOrderOfRecording() {
        var first = aProductOf(business);
        var second = aProductOf(business);
        var page = as("auditor", "12")
                .get(PATH + "?limit=1&business=" + business)
                .then()
                .extract();

        assertThat(page.<List<String>>path("data.id")).containsExactly(idOf(first));
        assertThat(found("limit=1&cursor=" + page.path("page.nextCursor"))).containsExactly(idOf(second));
    }

    @Test
    void refusesAnEditionWithoutACode() {
        as("auditor", "12").get(PATH + "?kbliEdition=2020").then().statusCode(400);
    }

    private List<String> found(String query) {
        return as("auditor", "12")
                .get(PATH + "?" + query + "&business=" + business)
                .then()
                .statusCode(200)
                .extract()
                .path("data.id");
    }
}
