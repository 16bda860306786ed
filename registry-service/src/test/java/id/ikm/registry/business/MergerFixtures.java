package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Mergers by a verifier who looks at no version. */
final class MergerFixtures {

    private MergerFixtures() {}

    static ValidatableResponse merge(String id, String into) {
        return asVerifier()
                .body(Map.of("into", into, "reason", "data ganda"))
                .header("If-Match", "*")
                .post(PATH + "/" + id + "/merger")
                .then();
    }

    static ValidatableResponse undo(String id) {
        return asVerifier()
                .header("If-Match", "*")
                .queryParam("reason", "keliru")
                .delete(PATH + "/" + id + "/merger")
                .then();
    }
}
