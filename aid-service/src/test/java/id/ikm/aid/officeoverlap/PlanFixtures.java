package id.ikm.aid.officeoverlap;

import static id.ikm.aid.budget.BudgetFixtures.as;

import id.ikm.aid.party.Parties;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.web.region.RegionCode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans of two offices of Kutai Timur. */
final class PlanFixtures {

    static final String PLANS = "/aid/v1/planned-aid";
    static final String OVERLAPS = "/aid/v1/plan-overlaps?limit=1000&fiscalYear=2025";
    static final String REGION = "64.08";

    private PlanFixtures() {}

    static RecordPlannedAid aPlan(UUID office, UUID business, int year) {
        var recipient = new RecipientReference(RecipientKind.BUSINESS, business);
        return new RecordPlannedAid(office, new RegionCode(REGION), year, recipient, "Kemasan", "RKPD " + year);
    }

    static OfficePlan ofAnApplication(String region, UUID application, UUID office, Set<UUID> members) {
        var group = new RecipientReference(RecipientKind.GROUP, UUID.randomUUID());
        var parties = new Parties(group, members, Set.of(), Set.of(), Set.of());
        return new OfficePlan(application, office, region, 2025, parties, "Mesin AMDK", null);
    }

    static String recorded(RecordPlannedAid plan) {
        return as("aid-officer", REGION)
                .body(plan)
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse withdraw(String id, String version) {
        return as("aid-officer", REGION)
                .header("If-Match", version)
                .body(new WithdrawPlannedAid("Dialihkan"))
                .post(PLANS + "/" + id + "/withdrawal")
                .then();
    }

    /** What the findings about it collide with. */
    static List<String> flagged(UUID subject) {
        return flagged(REGION, subject);
    }

    static List<String> flagged(String region, UUID subject) {
        return as("auditor", region)
                .get("/aid/v1/findings?kind=PLANS_OVERLAP&subject=" + subject)
                .then()
                .extract()
                .path("data.other");
    }

    static String text(UUID id) {
        return id.toString();
    }
}
