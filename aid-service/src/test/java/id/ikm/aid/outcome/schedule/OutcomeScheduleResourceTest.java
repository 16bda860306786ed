package id.ikm.aid.outcome.schedule;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import id.ikm.testkit.LocalStack;
import id.ikm.web.region.RegionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** In Papua, where no other test measures. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class OutcomeScheduleResourceTest {

    private static final String PATH = "/aid/v1/outcome-schedules";

    @Inject
    OutcomeSchedules schedules;

    @Test
    void thatOfThePackageAndOfTheSmallestRegionHolds() {
        var aidPackage = UUID.randomUUID();
        set("91.01", null, "[24, 3]");
        set("91", null, "[9]");
        set("91", aidPackage, "[1]");

        assertThat(months("91.01.02", null)).containsExactly(3, 24);
        assertThat(months("91.02", null)).containsExactly(9);
        assertThat(months("91.01", aidPackage)).containsExactly(1);
        assertThat(months("91.01", UUID.randomUUID())).containsExactly(3, 24);
        assertThat(months("92.01", null)).containsExactly(6, 12);
        set("91.01", null, "[4]");
        assertThat(months("91.01", null)).containsExactly(4);
        as("auditor", "91.01").get(PATH).then().body("data.months", contains(List.of(3, 24), List.of(4)));
    }

    @Test
    void isSetForMonthsByWhoApproves() {
        as("aid-officer", "91").body(body("91", null, "[6]")).post(PATH).then().statusCode(403);
        as("aid-approver", "12").body(body("91", null, "[6]")).post(PATH).then().statusCode(403);
        as("aid-approver", "12").get(PATH + "?region=91").then().statusCode(403);
        for (var months : List.of("[]", "[0]", "[121]", "null", "[null]", "[1.5]")) {
            as("aid-approver", "91")
                    .body(body("91.99", null, months))
                    .post(PATH)
                    .then()
                    .statusCode(400);
        }
    }

    private List<Integer> months(String region, UUID aidPackage) {
        return QuarkusTransaction.requiringNew().call(() -> schedules.months(new RegionCode(region), aidPackage));
    }

    private static void set(String region, UUID aidPackage, String months) {
        as("aid-approver", "91")
                .body(body(region, aidPackage, months))
                .post(PATH)
                .then()
                .statusCode(201);
    }

    private static String body(String region, UUID aidPackage, String months) {
        var named = aidPackage == null ? null : '"' + aidPackage.toString() + '"';
        return """
                {"regionCode": "%s", "packageId": %s, "months": %s}
                """.formatted(region, named, months);
    }
}
