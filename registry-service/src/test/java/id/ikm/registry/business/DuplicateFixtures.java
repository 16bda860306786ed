package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.asOfficer;

import id.ikm.web.region.RegionCode;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/** Records that look alike, and the queue of their pairs. */
final class DuplicateFixtures {

    static final String QUEUE = "/registry/v1/duplicate-candidates";

    private DuplicateFixtures() {}

    static ValidatableResponse candidatesOf(String business) {
        return asOfficer().queryParam("business", business).get(QUEUE).then().statusCode(200);
    }

    /** Of random words, because two that differ in a number only look alike. */
    static String aName() {
        var letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var random = UUID.randomUUID().toString().replace("-", "");
        return "Keripik " + letters + " " + random.substring(0, 10) + " " + random.substring(10, 20);
    }

    static Map<String, String> aBusinessCalled(String name, RegionCode region) {
        return Map.of("name", name, "regionCode", region.value());
    }
}
