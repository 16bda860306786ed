package id.ikm.aid.credit.facilitation;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.budget.BudgetFixtures.as;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Businesses of Banyuasin on their way to credit. */
class FacilitationFixtures {

    static final String PATH = "/aid/v1/credit-facilitations";

    static UUID aBusiness() {
        return aKnownBusiness("16.07", "VERIFIED", "INDUSTRY");
    }

    static String aProposal(UUID business, String scheme, String day, Long requested) {
        return """
                {"business": {"id": "%s"}, "scheme": "%s", "lender": "BRI", "requested": %s, "proposedOn": "%s"}
                """.formatted(business, scheme, requested, day);
    }

    static ValidatableResponse propose(String body) {
        return as("aid-officer", "16.07").body(body).post(PATH).then();
    }

    static String proposed() {
        return propose(aProposal(aBusiness(), "MIKRO", "2024-02-01", 50_000_000L))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse step(String id, String step, String body) {
        return as("aid-officer", "16.07")
                .header("If-Match", "*")
                .body(body)
                .post(PATH + "/" + id + "/" + step)
                .then();
    }

    static String on(String day) {
        return "{\"on\": \"%s\"}".formatted(day);
    }

    static String on(String day, long amount) {
        return "{\"on\": \"%s\", \"amount\": %d}".formatted(day, amount);
    }

    static String because(String day, String reason) {
        return "{\"on\": \"%s\", \"reason\": \"%s\"}".formatted(day, reason);
    }
}
