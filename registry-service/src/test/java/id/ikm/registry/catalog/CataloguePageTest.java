package id.ikm.registry.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.ikm.registry.certificate.CertificateType;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CataloguePageTest {

    private static final Pattern WORD = Pattern.compile("(?:data-word=\"|word\\(')(\\w+)");

    @ParameterizedTest
    @CsvSource({
        "'', text/html",
        "catalogue.css, text/css",
        "catalogue.js, text/javascript",
        "words.js, text/javascript",
        "card.js, text/javascript"
    })
    void isThereForEverybodyAndLoadsNothingFromElsewhere(String file, String type) {
        var answer = given().get("/catalog/" + file)
                .then()
                .statusCode(200)
                .contentType(containsString(type))
                .extract();

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'");
        assertThat(answer.asString()).doesNotContain("http://", "https://", "innerHTML", "style=\"", "onclick");
    }

    @Test
    void hasEveryWordInBothLanguages() {
        var words = new TreeSet<String>();
        for (var file : new String[] {"", "catalogue.js", "card.js"}) {
            WORD.matcher(read(file)).results().map(match -> match.group(1)).forEach(words::add);
        }
        var languages = read("words.js").split("\n  en: \\{");

        assertThat(words).isNotEmpty();
        for (var word : words) {
            for (var language : languages) {
                assertThat(language).as(word).containsPattern("\\b" + word + ":");
            }
        }
    }

    @Test
    void offersOnlyTypesOfCertificatesThatThereAre() {
        var offered = Pattern.compile("certificates: \\[([^\\]]*)\\]").matcher(read("catalogue.js"));
        assertThat(offered.find()).isTrue();
        var types = Arrays.stream(CertificateType.values()).map(Enum::name).collect(Collectors.toSet());

        assertThat(Arrays.stream(offered.group(1).split(", ")).map(type -> type.replace("'", "")))
                .isSubsetOf(types);
    }

    private static String read(String file) {
        return given().get("/catalog/" + file).then().statusCode(200).extract().asString();
    }
}
