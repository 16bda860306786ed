package id.ikm.aid.onceonly.rule;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** In Papua Barat, where no other test works. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class OnceOnlyRuleResourceTest {

    private static final String RULES = "/aid/v1/once-only-rules/";

    @Inject
    OnceOnlyRules rules;

    @Test
    void theSmallestRegionsRuleHolds() {
        as("auditor", "93")
                .get(RULES + "93.02")
                .then()
                .statusCode(200)
                .body("years", equalTo(1))
                .body("regionCode", nullValue());

        set("93", 3, null).statusCode(200);
        set("93.01", 0, null).statusCode(200).body("regionCode", equalTo("93.01"));

        assertThat(years("93.02.11")).isEqualTo(3);
        assertThat(years("93.01.01.2001")).isZero();
        assertThat(years("94.01")).isEqualTo(1);
        set("93.01", 2, null).statusCode(428);
        set("93.01", 2, "\"0\"").statusCode(200).header("ETag", "\"1\"");
        assertThat(years("93.01")).isEqualTo(2);
    }

    @Test
    void isSetByWhoApprovesThere() {
        as("aid-officer", "95")
                .body(new SetOnceOnlyRule(2, "Perbup"))
                .put(RULES + "95")
                .then()
                .statusCode(403);
        as("aid-approver", "95.01")
                .body(new SetOnceOnlyRule(2, "Perbup"))
                .put(RULES + "95")
                .then()
                .statusCode(403);
        as("aid-approver", "95.01").get(RULES + "95").then().statusCode(404);
        as("aid-approver", "95")
                .body(new SetOnceOnlyRule(-1, "Perbup"))
                .put(RULES + "95")
                .then()
                .statusCode(400);
    }

    private int years(String region) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rules.inForce(region).years());
    }

    private static ValidatableResponse set(String region, int years, String ifMatch) {
        var request = as("aid-approver", "93").body(new SetOnceOnlyRule(years, "Pergub 1/2024"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(RULES + region)
                .then();
    }
}
