package id.ikm.registry.ruleset;

import static id.ikm.registry.ruleset.RulesetFixtures.added;
import static id.ikm.registry.ruleset.RulesetFixtures.from;
import static id.ikm.registry.ruleset.RulesetFixtures.row;
import static id.ikm.registry.ruleset.RulesetFixtures.upTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.Told;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RulesetEventTest {

    @Test
    void newRulesAreToldAndThoseThatTheyEnd() {
        var first = put(LocalDate.parse("2030-01-01"));
        var second = put(LocalDate.parse("2031-01-01"));

        var told = Told.on(
                "ikm.registry.ruleset",
                3,
                event -> first.equals(event.getString("data.ruleset.code"))
                        || second.equals(event.getString("data.ruleset.code")));

        assertThat(told)
                .extracting(event -> event.getString("type"))
                .containsExactlyInAnyOrder(
                        "ikm.registry.ruleset.added.v1",
                        "ikm.registry.ruleset.ended.v1",
                        "ikm.registry.ruleset.added.v1");
        assertThat(told).allMatch(Told::ofNoRegion);
        var ended = told.stream()
                .filter(event -> event.getString("type").endsWith("ended.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(ended.getString("data.ruleset.code")).isEqualTo(first);
        assertThat(ended.getLong("version")).isEqualTo(1);
        assertThat(ended.getString("data.ruleset.validTo")).isEqualTo("2031-01-01");
        assertThat(ended.getLong("data.ruleset.rows[1].size.investment.min")).isEqualTo(6);
        assertThat(ended.getString("data.ruleset.source.mark")).isEqualTo("GENERAL");
    }

    private static String put(LocalDate from) {
        var code = "UJI_E_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        given().auth()
                .oauth2(Tokens.of("admin", "*"))
                .contentType(ContentType.JSON)
                .body(added(code, 5, from, row("SMALL", null, upTo(5L), null), row("NOT_SMALL", null, from(6L), null)))
                .post("/registry/v1/rulesets")
                .then()
                .statusCode(201);
        return code;
    }
}
