package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.ContactFixtures.aBusinessWith;
import static id.ikm.registry.business.ContactFixtures.aRole;
import static id.ikm.registry.business.ContactFixtures.registeredWith;
import static id.ikm.testkit.Soon.soon;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.registry.business.people.BusinessRole;
import id.ikm.registry.business.people.EndRole;
import id.ikm.registry.person.PersonFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessPeopleResourceTest {

    @Test
    void givesAPersonARoleAndEndsIt() {
        var person = aRegisteredPerson();
        var path = PATH + "/" + registered(aBusiness());

        var role = asOfficer()
                .header("If-Match", "\"0\"")
                .body(aRole(person, BusinessRole.OWNER))
                .post(path + "/people")
                .then()
                .statusCode(200)
                .body("people.personId", contains(person))
                .body("people[0].until", nullValue())
                .extract()
                .<String>path("people[0].id");
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(aRole(person, BusinessRole.OWNER))
                .post(path + "/people")
                .then()
                .statusCode(422);
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(new EndRole(LocalDate.of(2020, 1, 1), null))
                .post(path + "/people/" + role + "/end")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(new EndRole(LocalDate.of(2022, 1, 1), "dijual"))
                .post(path + "/people/" + role + "/end")
                .then()
                .statusCode(200)
                .body("people[0].until", equalTo("2022-01-01"));
        asOfficer()
                .header("If-Match", "\"2\"")
                .body(new EndRole(LocalDate.of(2022, 1, 1), null))
                .post(path + "/people/" + role + "/end")
                .then()
                .statusCode(422);
        asOfficer().get(path + "/history").then().body("data[2].reason", equalTo("dijual"));
    }

    @Test
    void refusesWhoIsNotOnTheRegister() {
        asOfficer()
                .body(aBusinessWith(null, aRole(UUID.randomUUID().toString(), BusinessRole.OWNER)))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/people/0/personId"))
                .body("errors.code", contains("person.unknown"));
    }

    @Test
    void listsTheBusinessesOfAPersonAndThePeopleOfABusiness() {
        var person = aRegisteredPerson();
        var other = aRegisteredPerson();
        var first = registeredWith(null, person);
        var second = registeredWith(null, person, other);

        as("aid-officer")
                .get(PersonFixtures.PATH + "/" + person + "/businesses?limit=1")
                .then()
                .statusCode(200)
                .body("data.id", contains(first))
                .body("data[0].roles.role", contains("OWNER"))
                .body("page.nextCursor", not(nullValue()));
        as("auditor")
                .get(PersonFixtures.PATH + "?business=" + second)
                .then()
                .statusCode(200)
                .body("data.id", contains(person, other));
        as("auditor", "16.07")
                .get(PersonFixtures.PATH + "?business=" + second)
                .then()
                .body("data", empty());
    }

    @Test
    void letsARegionSeeThePeopleOfItsBusinessesAndChangeNone() {
        var elsewhere = idIn(as("registry-officer", "*")
                .body("{\"name\": \"Rahmah\", \"regionCode\": \"16.07\"}")
                .post(PersonFixtures.PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
        var path = PersonFixtures.PATH + "/" + elsewhere;
        asOfficer().get(path).then().statusCode(404);

        registeredWith(null, elsewhere);

        asOfficer().get(path).then().statusCode(200).body("name", equalTo("R•••"));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"Lain\", \"regionCode\": \"12.09\"}")
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void tellsOthersOnlyTheIdsOfThoseWhoHaveARoleNow() {
        var command = PersonFixtures.aPerson();
        var person = idIn(PersonFixtures.registered(command));
        try (var topic = new TopicReader("ikm.registry.business")) {
            var id = registeredWith(ContactFixtures.aContact(), person);

            var event = soon().until(() -> eventOf(id, topic), found -> !found.isEmpty());

            assertThat(event).contains(person).contains("\"role\":\"OWNER\"");
            assertThat(event).doesNotContain(command.name(), command.nik().digits(), "contact", "phone", "•");
        }
    }

    @Test
    void endsTheRolesOfWhoIsErasedAndKeepsTheBusiness() {
        var person = aRegisteredPerson();
        var open = registeredWith(null, person);
        var closed = registeredWith(null, person);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(new Reason("bangkrut"))
                .post(PATH + "/" + closed + "/closure")
                .then()
                .statusCode(200);

        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(PersonFixtures.PATH + "/" + person + "?reason=SUBJECT_REQUEST")
                .then()
                .statusCode(204);

        for (var id : new String[] {open, closed}) {
            asOfficer()
                    .get(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("people", hasSize(1))
                    .body("people[0].until", not(nullValue()));
        }
        asOfficer().get(PATH + "/" + open + "/history").then().body("data.kind", contains("REGISTERED", "CHANGED"));
    }

    private static String eventOf(String id, TopicReader topic) {
        return topic.poll().stream()
                .filter(message -> message.key().equals(id))
                .map(message -> new String(message.value(), UTF_8))
                .collect(joining());
    }

    private static String aRegisteredPerson() {
        return idIn(PersonFixtures.registered(PersonFixtures.aPerson()));
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
