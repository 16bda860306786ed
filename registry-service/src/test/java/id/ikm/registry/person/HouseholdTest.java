package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.KISARAN_TIMUR;
import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.PURPOSE;
import static id.ikm.registry.person.PersonFixtures.aNik;
import static id.ikm.registry.person.PersonFixtures.as;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.privacy.particulars.FamilyCard;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HouseholdTest {

    @Inject
    DataSource database;

    private FamilyCard card;

    @BeforeEach
    void aCardThatNobodyHas() {
        card = new FamilyCard(
                "120920%010d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000L)));
    }

    @Test
    void givesTheSameIdToAllOnOneFamilyCardAndShowsTheCardMasked() {
        var first = registered(card, "Jl. Mawar 12");
        var second = registered(card, null);

        first.then().body("householdId", notNullValue()).body("familyCard", equalTo(card.mask()));
        second.then().body("householdId", equalTo(first.path("householdId"))).body("addressId", nullValue());
        assertThat(card.mask()).contains("•").doesNotContain(card.digits());
    }

    @Test
    void givesTheSameIdAlsoToThoseWhoComeAtTheSameTime() throws Exception {
        var ids = new HashSet<String>();
        Callable<String> registering = () -> registered(card, null).path("householdId");
        try (var officers = Executors.newFixedThreadPool(8)) {
            for (var done : officers.invokeAll(Collections.nCopies(8, registering))) {
                ids.add(done.get());
            }
        }

        assertThat(ids).hasSize(1).doesNotContainNull();
    }

    @Test
    void knowsNoHouseholdWhereTheCardIsNotKnown() {
        registered(null, null).then().body("householdId", nullValue()).body("familyCard", nullValue());
    }

    @Test
    void refusesWhatIsNoFamilyCard() {
        asOfficer()
                .body("{\"name\": \"Siti\", \"regionCode\": \"12.09.20\", \"familyCard\": \"12092\"}")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/familyCard"));
    }

    @Test
    void tellsTheIdsToOtherServicesAndNothingElse() {
        try (var topic = new TopicReader("ikm.registry.person")) {
            var person = registered(card, "Jl. Mawar 12");
            var texts = new ArrayList<String>();
            soon().until(() -> {
                topic.poll().forEach(message -> texts.add(new String(message.value(), StandardCharsets.UTF_8)));
                return texts.stream().anyMatch(text -> text.contains(person.path("id")));
            });
            var event = texts.stream()
                    .filter(text -> text.contains(person.path("id")))
                    .findFirst()
                    .orElseThrow();

            assertThat(event)
                    .contains("ikm.registry.person.registered.v1", person.path("householdId"), person.path("addressId"))
                    .doesNotContain(card.digits(), "Mawar", "Rahmah");
        }
    }

    @Test
    void keepsNothingOfTheCardOnceTheLastOfTheHouseholdIsErased() throws SQLException {
        var first = registered(card, null);
        var second = registered(card, null);
        String household = first.path("householdId");

        erase(first);
        assertThat(DatabaseDump.of(database).tablesWith(household)).contains("opaque_id");
        erase(second);

        assertThat(DatabaseDump.of(database).tablesWith(household)).doesNotContain("opaque_id", "person");
    }

    @Test
    void readsTheCardInTheClearForAPurpose() {
        var person = registered(card, null);

        asOfficer()
                .header(PURPOSE, "AID")
                .get(PATH + "/" + person.path("id") + "/personal-data")
                .then()
                .statusCode(200)
                .body("familyCard", equalTo(card.digits()));
    }

    private static void erase(Response person) {
        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(PATH + "/" + person.path("id") + "?reason=SUBJECT_REQUEST")
                .then()
                .statusCode(204);
    }

    private static Response registered(FamilyCard card, String addressLine) {
        var command = new RegisterPerson("Rahmah", KISARAN_TIMUR, aNik(), null, null, null, addressLine, card);
        var answer = as("registry-officer", "12.09").body(command).post(PATH);
        answer.then().statusCode(201);
        return answer;
    }
}
