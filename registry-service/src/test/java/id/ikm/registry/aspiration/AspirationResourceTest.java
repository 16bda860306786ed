package id.ikm.registry.aspiration;

import static id.ikm.registry.aspiration.AspirationFixtures.PATH;
import static id.ikm.registry.aspiration.AspirationFixtures.SAID;
import static id.ikm.registry.aspiration.AspirationFixtures.aBusinessIn;
import static id.ikm.registry.aspiration.AspirationFixtures.aGroupIn;
import static id.ikm.registry.aspiration.AspirationFixtures.as;
import static id.ikm.registry.aspiration.AspirationFixtures.aspiration;
import static id.ikm.registry.aspiration.AspirationFixtures.followedUp;
import static id.ikm.registry.aspiration.AspirationFixtures.voiced;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ikm.registry.region.succession.SuccessionFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class AspirationResourceTest {

    @Test
    void countsThemesOfARegionAndATime() {
        var region = SuccessionFixtures.aRegency().value();
        SuccessionFixtures.decreed("2011-01-01", region + ",Kabupaten Harapan\n");
        var business = aBusinessIn(region);
        voiced(aspiration("BUSINESS", business, "PERMODALAN"));
        followedUp(voiced(aspiration("BUSINESS", business, "PERMODALAN")), "0", "CLOSED");
        voiced(aspiration("GROUP", aGroupIn(region), "PEMASARAN"));

        themes(region, "&from=2022-08-01&to=2022-08-31")
                .body("data.find { it.theme == 'PERMODALAN' }.count", equalTo(2))
                .body("data.find { it.theme == 'PERMODALAN' }.byState.OPEN", equalTo(1))
                .body("data.find { it.theme == 'PERMODALAN' }.byState.CLOSED", equalTo(1))
                .body("data.find { it.theme == 'PERMODALAN' }.name", equalTo("Capital"))
                .body("data.find { it.theme == 'PEMASARAN' }.count", equalTo(1))
                .body("data.find { it.theme == 'SDM' }.count", equalTo(0));
        themes(region, "&from=2022-08-19").body("data.collect { it.count }.sum()", equalTo(0));
    }

    @Test
    void showsWhatWasSaidOnlyToWhoDealsWithIt() {
        var business = aBusinessIn("12.09.12");
        var path = voiced(aspiration("BUSINESS", business, "PERMODALAN"));

        as("registry-officer", "12.09").get(path).then().statusCode(200).body("text", equalTo(SAID));
        as("reporting-analyst", "12.09").get(path).then().statusCode(403);
        as("reporting-analyst", "12.09")
                .get(PATH + "?speaker=" + business)
                .then()
                .statusCode(200)
                .body("data.theme", contains("PERMODALAN"))
                .body(not(containsString("Siti")));
    }

    @Test
    void refusesWhatIsNotOfTheListAndWhatIsNotYetSaid() {
        var business = aBusinessIn("12.09.12");

        refused(aspiration("BUSINESS", business, "MODAL"), "/theme");
        refused(aspiration("BUSINESS", UUID.randomUUID().toString(), "SDM"), "/speaker/id");
        refused(aspiration("GROUP", business, "SDM"), "/speaker/id");
        var tomorrow = new HashMap<>(aspiration("BUSINESS", business, "SDM"));
        tomorrow.put("saidOn", "2999-01-01");
        refused(tomorrow, "/saidOn");
        as("registry-officer", "12.09").get(PATH + "?theme=MODAL").then().statusCode(400);
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var business = aBusinessIn("16.07");
        var path = voiced(aspiration("BUSINESS", business, "SDM"));
        var id = path.substring(path.lastIndexOf('/') + 1);

        as("registry-officer", "12.09").get(path).then().statusCode(404);
        as("registry-officer", "12.09").get(PATH + "?limit=1000").then().body("data.id", not(hasItem(id)));
        as("registry-officer", "12.09").get(PATH + "?region=16.07").then().statusCode(403);
        as("registry-officer", "12.09")
                .get(PATH + "/themes?region=16.07")
                .then()
                .statusCode(403);
        as("registry-officer", "12.09")
                .body(aspiration("BUSINESS", business, "SDM"))
                .post(PATH)
                .then()
                .statusCode(403);
        as("registry-officer", "12.09")
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "CLOSED", "note", "x"))
                .post(path + "/follow-ups")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse themes(String region, String time) {
        return as("reporting-analyst", region)
                .header("Accept-Language", "en")
                .get(PATH + "/themes?region=" + region + time)
                .then()
                .statusCode(200);
    }

    private static void refused(Map<String, Object> command, String pointer) {
        as("registry-officer", "12.09")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer));
    }
}
