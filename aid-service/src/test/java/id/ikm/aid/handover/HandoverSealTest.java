package id.ikm.aid.handover;

import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.SealedHandovers.aSealedHandover;
import static id.ikm.aid.handover.SealedHandovers.anOpenHandover;
import static id.ikm.aid.handover.SealedHandovers.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverSealTest {

    @Test
    void isMadeOnceAndClosesTheHandover() {
        var path = PATH + "/" + anOpenHandover();

        asOfficer().get(path + "/seal").then().statusCode(404);
        asOfficer()
                .header("If-Match", "\"0\"")
                .post(path + "/seal")
                .then()
                .statusCode(200)
                .body("sealHash", matchesPattern("[0-9a-f]{64}"));

        asOfficer().header("If-Match", "\"1\"").post(path + "/seal").then().statusCode(409);
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(new CompleteHandover(null, null, null))
                .post(path + "/completion")
                .then()
                .statusCode(409);
    }

    @Test
    void isOfferedWhileTheHandoverIsOpen() {
        var open = PATH + "/" + anOpenHandover() + "/allowed-actions";
        var sealed = PATH + "/" + aSealedHandover() + "/allowed-actions";

        asOfficer()
                .get(open)
                .then()
                .statusCode(200)
                .body("action", contains("COMPLETE", "SEAL"))
                .body("path[1]", equalTo(open.replace("allowed-actions", "seal")))
                .body("allowed", everyItem(equalTo(true)));
        as("auditor", "12.09").get(open).then().body("allowed", everyItem(equalTo(false)));
        asOfficer().get(sealed).then().body("allowed", everyItem(equalTo(false)));
        as("aid-officer", "16.07").get(open).then().statusCode(404);
    }

    @Test
    void isHeldAgainstTheHandover() {
        var id = aSealedHandover();

        as("auditor", "12.09")
                .get(PATH + "/" + id + "/seal")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body(
                        "parts.name",
                        contains(
                                "occasion", "recipient", "items", "basis", "scene", "parties", "evidence", "recording"))
                .body("parts.intact", everyItem(equalTo(true)));
    }

    @Test
    void isHeldAgainstThePrintedHashAndTheContentsOfTheFiles() {
        var path = PATH + "/" + aSealedHandover();
        String hash = asOfficer().get(path + "/seal").path("hash");

        asOfficer()
                .body(Map.of("hash", hash.toUpperCase()))
                .post(path + "/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("damagedFiles.size()", equalTo(0));
        asOfficer()
                .body(Map.of("hash", "0".repeat(64)))
                .post(path + "/verification")
                .then()
                .body("intact", equalTo(false));
        asOfficer()
                .body(Map.of("hash", "x"))
                .post(path + "/verification")
                .then()
                .statusCode(400);
    }

    @Test
    void canBeComputedAgainFromTheSealedRecordAlone() {
        var record = as("auditor", "12.09")
                .get(PATH + "/" + aSealedHandover() + "/sealed-record")
                .then()
                .statusCode(200)
                .body("format", equalTo("ikm-handover-seal/1"))
                .body("parts.text", everyItem(containsString("{")))
                .extract()
                .jsonPath();

        var lines = new StringBuilder();
        List<Map<String, String>> parts = record.getList("parts");
        parts.forEach(part -> lines.append(sha256(part.get("text")))
                .append("  ")
                .append(part.get("name"))
                .append('\n'));
        assertThat(sha256(lines.toString())).isEqualTo(record.getString("hash"));
    }

    @Test
    void isMadeByTheOfficeOfTheRegion() {
        var path = PATH + "/" + anOpenHandover() + "/seal";

        as("aid-verifier", "12.09")
                .header("If-Match", "\"0\"")
                .post(path)
                .then()
                .statusCode(403);
        as("aid-officer", "16.07").header("If-Match", "\"0\"").post(path).then().statusCode(403);
        asOfficer().post(path).then().statusCode(428);
        as("aid-officer", "16.07").get(path).then().statusCode(404);
        as("reporting-analyst", "12.09").get(path).then().statusCode(403);
    }
}
