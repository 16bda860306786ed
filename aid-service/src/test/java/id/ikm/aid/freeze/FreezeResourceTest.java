package id.ikm.aid.freeze;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.aid.Announced;
import id.ikm.testkit.LocalStack;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Bireuen, where no other test works. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class FreezeResourceTest {

    private static final String FREEZES = "/aid/v1/freezes";
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 27);

    @Inject
    FreezePeriods periods;

    @ParameterizedTest
    @CsvSource({
        "11.11,         2024-08-01, HAND_OVER, true",
        "11.11.01.2001, 2024-11-27, APPROVE,   true",
        "11.11,         2024-07-31, HAND_OVER, false",
        "11.11,         2024-11-28, HAND_OVER, false",
        "11.11,         2024-09-01, SUBMIT,    false",
        "12,            2024-09-01, HAND_OVER, false",
        "12.11,         2024-09-01, HAND_OVER, false"
    })
    void restsOnItsDaysInItsRegion(String region, LocalDate day, String act, boolean rests) {
        declared("11.11");

        if (rests) {
            assertThatThrownBy(() -> demand(region, day, act))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("Pilkada");
        } else {
            assertThatCode(() -> demand(region, day, act)).doesNotThrowAnyException();
        }
    }

    @Test
    void endsOnAnotherDayForAReason() {
        var id = declared("11.12");

        as("aid-approver", "11.12")
                .header("If-Match", "\"0\"")
                .body(new EndFreeze(FIRST, "Salah wilayah"))
                .post(FREEZES + "/" + id + "/end")
                .then()
                .statusCode(200)
                .body("until", equalTo("2024-08-01"));
        assertThatCode(() -> demand("11.12", FIRST.plusDays(1), "APPROVE")).doesNotThrowAnyException();
        as("aid-approver", "11.12")
                .header("If-Match", "\"1\"")
                .body(new EndFreeze(FIRST.minusDays(1), "Batal"))
                .post(FREEZES + "/" + id + "/end")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void isSeenWhereItHolds() {
        var ofTheProvince = declared("13");
        var ofTheRegency = declared("13.13");

        as("aid-officer", "13.13")
                .get(FREEZES + "?limit=1000&day=2024-09-01")
                .then()
                .statusCode(200)
                .body("data.id", hasItem(ofTheProvince))
                .body("data.id", hasItem(ofTheRegency));
        as("aid-officer", "13.13")
                .get(FREEZES + "?limit=1000&day=2024-12-01")
                .then()
                .body("data.size()", equalTo(0));
        as("aid-officer", "13.14")
                .get(FREEZES + "?limit=1000")
                .then()
                .body("data.id", hasItem(ofTheProvince))
                .body("data.id", not(hasItem(ofTheRegency)));
        as("aid-officer", "13.14").get(FREEZES + "/" + ofTheProvince).then().statusCode(200);
        as("aid-officer", "13.14").get(FREEZES + "/" + ofTheRegency).then().statusCode(404);
    }

    @Test
    void isAnnounced() {
        var id = declared("11.15");

        var event = Announced.about(id, "ikm.aid.freeze", 1).getFirst();

        assertThat(event.path("type").asText()).isEqualTo("ikm.aid.freeze.declared.v1");
        assertThat(event.path("data").path("freeze").path("until").asText()).isEqualTo("2024-11-27");
        assertThat(event.path("data").path("freeze").path("acts").size()).isEqualTo(2);
    }

    @Test
    void isDeclaredByWhoApprovesThere() {
        as("aid-officer", "11.11").body(aFreeze("11.11")).post(FREEZES).then().statusCode(403);
        as("aid-approver", "11.11").body(aFreeze("11")).post(FREEZES).then().statusCode(403);
    }

    private void demand(String region, LocalDate day, String act) {
        QuarkusTransaction.requiringNew().run(() -> periods.demand(region, day, act, "/date"));
    }

    private static String declared(String region) {
        return as("aid-approver", "*")
                .body(aFreeze(region))
                .post(FREEZES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static DeclareFreeze aFreeze(String region) {
        var acts = Set.of(FrozenAct.APPROVE, FrozenAct.HAND_OVER);
        return new DeclareFreeze(new RegionCode(region), FIRST, LAST, acts, "Pilkada");
    }
}
