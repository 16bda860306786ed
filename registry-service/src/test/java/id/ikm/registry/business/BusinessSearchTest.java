package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.registry.classification.KbliCode;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessSearchTest {

    private final String marker = "m" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "q";

    @ParameterizedTest
    @CsvSource({"dapur sanjai", "sanjai dapur", "SANJAI", "sanjay", "kreipik sanjai", "dap", "bunda", "raos"})
    void findsABusinessByWordsInAnyOrderAndMisspelt(String text) {
        var identity = new Identity(List.of("Warung Bunda"), List.of("Cap Raos"), null, null, null);
        var id = registered(aBusinessCalled("Dapur Keripik Sanjai " + marker, null, identity));

        search("q", text + " " + marker).body("data.id", contains(id));
    }

    @Test
    void findsNothingByAWordThatNobodyUses() {
        search("q", "zzyzx " + marker).body("data", empty());
    }

    @Test
    void ranksTheLikeliestFirst() {
        var second = registered(aBusinessCalled("Sanjaya " + marker, null, null));
        var first = registered(aBusinessCalled("Sanjai " + marker, null, null));

        asOfficer()
                .queryParam("q", "sanjai " + marker)
                .queryParam("sort", "relevance")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("data.id", contains(first, second));
        asOfficer().queryParam("sort", "relevance").get(PATH).then().statusCode(400);
    }

    @Test
    void findsACodeByItsBeginningAmongAllThatABusinessHas() {
        var id = registered(aBusinessCalled("Roti " + marker, new KbliCode("2020", "10710"), null));

        asOfficer()
                .queryParam("q", marker)
                .queryParam("kbli", "107")
                .get(PATH)
                .then()
                .body("data.id", contains(id));
        asOfficer()
                .queryParam("q", marker)
                .queryParam("kbli", "10710")
                .queryParam("kbliEdition", "2020")
                .get(PATH)
                .then()
                .body("data.id", contains(id));
        asOfficer()
                .queryParam("q", marker)
                .queryParam("kbli", "10")
                .queryParam("kbliEdition", "2025")
                .get(PATH)
                .then()
                .body("data", empty());
        search("msmeClass", "MICRO").body("data.id.find { it == '%s' }".formatted(id), equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"registeredAt", "-registeredAt", "name", "-name", "lastConfirmedOn", "relevance"})
    void pagesThroughEveryOrderWithoutGapOrRepeat(String sort) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            ids.add(registered(aBusinessCalled("Usaha " + (char) ('g' - i % 4) + " " + marker, null, null)));
        }

        var found = new ArrayList<String>();
        String cursor = null;
        do {
            var request =
                    asOfficer().queryParam("q", marker).queryParam("sort", sort).queryParam("limit", 2);
            var answer = (cursor == null ? request : request.queryParam("cursor", cursor)).get(PATH);
            answer.then().statusCode(200);
            found.addAll(answer.path("data.id"));
            cursor = answer.path("page.nextCursor");
        } while (cursor != null && found.size() < 20);

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids);
        if (sort.endsWith("registeredAt")) {
            assertThat(found)
                    .isSortedAccordingTo(
                            sort.startsWith("-") ? Comparator.<String>reverseOrder() : Comparator.naturalOrder());
        }
    }

    @Test
    void refusesOrdersAndCursorsOfItsOwnInvention() {
        asOfficer().queryParam("sort", "status").get(PATH).then().statusCode(400);
        asOfficer()
                .queryParam("sort", "name")
                .queryParam("cursor", "abc")
                .get(PATH)
                .then()
                .statusCode(400);
        asOfficer().queryParam("kbli", "1'0").get(PATH).then().statusCode(400);
        asOfficer().queryParam("certificateState", "VALID").get(PATH).then().statusCode(400);
    }

    @Test
    void narrowsByCertificates() {
        var id = registered(aBusinessCalled("Tempe " + marker, null, null));

        as("auditor", "12")
                .queryParam("q", marker)
                .queryParam("certificate", "HALAL")
                .queryParam("certificateState", "NONE")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("data.id", contains(id));
        asOfficer()
                .queryParam("q", marker)
                .queryParam("certificate", "HALAL")
                .get(PATH)
                .then()
                .body("data", empty());
    }

    private static ValidatableResponse search(String parameter, String value) {
        return asOfficer().queryParam(parameter, value).get(PATH).then().statusCode(200);
    }

    private static Map<String, Object> aBusinessCalled(String name, KbliCode kbli, Identity identity) {
        var body = new java.util.HashMap<String, Object>(Map.of("name", name, "regionCode", MUTIARA.value()));
        body.put("mainKbli", kbli);
        body.put("identity", identity);
        return body;
    }
}
