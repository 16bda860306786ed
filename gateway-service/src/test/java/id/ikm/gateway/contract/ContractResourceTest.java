package id.ikm.gateway.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractResourceTest {

    @Test
    void describesTheSystemAsOne() {
        given().get("/openapi?format=json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("openapi", equalTo("3.1.0"))
                .body("info.title", equalTo("IKM registry API"))
                .body("servers.url", hasItem("/"))
                .body("components.securitySchemes.bearer.bearerFormat", equalTo("JWT"))
                .body(
                        "components.securitySchemes.issuer.openIdConnectUrl",
                        endsWith("/.well-known/openid-configuration"))
                .body("paths", hasKey("/registry/v1/regions"));
    }

    @Test
    void isYamlUnlessJsonIsAskedFor() {
        given().get("/openapi").then().contentType("application/yaml").body(startsWith("openapi: 3.1.0"));
        given().accept("application/json").get("/openapi").then().contentType("application/json");
        given().accept("application/json").get("/openapi?format=yaml").then().contentType("application/yaml");
        given().accept("text/html,*/*;q=0.8").get("/openapi").then().contentType("application/yaml");
        given().get("/openapi?format=xml").then().statusCode(400).body("errors[0].pointer", equalTo("?format"));
    }

    @Test
    void saysTheSameInBothForms() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
        JsonNode yaml =
                new YAMLMapper().readTree(given().get("/openapi?format=yaml").asString());

        assertThat(yaml).isEqualTo(json);
    }

    @Test
    void refersToNothingThatIsNotThere() throws IOException {
        var document =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asString());

        assertThat(ServiceContract.referencesIn(document))
                .isNotEmpty()
                .allMatch(name -> document.path("components").at("/" + name).isObject());
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        var tag = given().get("/openapi").header("ETag");

        given().header("If-None-Match", tag)
                .get("/openapi")
                .then()
                .statusCode(304)
                .header("ETag", tag);
        assertThat(given().get("/openapi?format=json").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void isReadableAtDocs() {
        given().get("/docs").then().statusCode(200).contentType("text/html").body(containsString("/openapi"));
        given().get("/docs/swagger-ui-bundle.js").then().statusCode(200);
        assertThat(given().get("/docs/").asString()).doesNotContain("src=\"http", "href=\"http");
    }

    @Test
    void isLinkedFromTheFirstPage() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/docs/"), containsString("/openapi"), containsString("/status"));
    }
}
