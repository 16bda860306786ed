package id.ikm.aid.business;

import static id.ikm.aid.RegistryEvents.BUSINESSES;
import static id.ikm.aid.RegistryEvents.PEOPLE;
import static id.ikm.aid.RegistryEvents.business;
import static id.ikm.aid.RegistryEvents.businessKnownHere;
import static id.ikm.aid.RegistryEvents.person;
import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegisteredBusinessProjectionTest {

    private static final String REGISTERED = "ikm.registry.business.registered.v1";
    private static final String CHANGED = "ikm.registry.business.changed.v1";

    private final UUID id = UUID.randomUUID();

    @Test
    void copiesARegisteredBusiness() {
        send(BUSINESSES, id, event(REGISTERED, id, 0, business(id, 0, "Grafika", "12.09.12", "REGISTERED", null)));

        soon().untilAsserted(() -> assertThat(businessKnownHere(id))
                .contains(new RegisteredBusiness(
                        id, 0, "Grafika", null, "12.09.12", "REGISTERED", null, null, "10794", null, null, List.of())));
    }

    @Test
    void copiesItsOfficeItsAddressAndItsPeopleByIdsThatTellNothing() {
        UUID office = UUID.randomUUID();
        UUID address = UUID.randomUUID();
        UUID owner = UUID.randomUUID();
        UUID household = UUID.randomUUID();
        var data = business(id, 0, "Songket", "12.71", "VERIFIED", "INDUSTRY")
                .replace("\"nib\": null", "\"nib\": \"1209000000012\"")
                .replace("\"status\"", """
                        "officeId": "%s", "addressId": "%s",
                        "people": [{"personId": "%s", "role": "OWNER"}], "status"
                        """.formatted(office, address, owner));
        send(PEOPLE, owner, event("ikm.registry.person.registered.v1", owner, 0, person(owner, 0, household, address)));

        send(BUSINESSES, id, event(REGISTERED, id, 0, data));

        soon().untilAsserted(() -> assertThat(businessesOf(owner))
                .containsExactly(new RegisteredBusiness(
                        id,
                        0,
                        "Songket",
                        "1209000000012",
                        "12.71",
                        "VERIFIED",
                        "INDUSTRY",
                        null,
                        "10794",
                        office,
                        address,
                        List.of(new RegisteredBusiness.RoleHolder(owner, "OWNER", household)))));
    }

    @Test
    void staysAtTheHighestVersionWhateverComesAgainOrLate() {
        var first = event(REGISTERED, id, 0, business(id, 0, "Lama", "12.09.12", "REGISTERED", null));
        var second = event(CHANGED, id, 1, business(id, 1, "Baru", "12.09.12", "REGISTERED", "INDUSTRY"));

        for (var payload : List.of(second, first, second, first)) {
            send(BUSINESSES, id, payload);
        }
        afterThat();

        assertThat(businessKnownHere(id)).map(RegisteredBusiness::name).contains("Baru");
        assertThat(businessKnownHere(id)).map(RegisteredBusiness::version).contains(1L);
    }

    @Test
    void keepsTheStateOfAnEventTypeThatALaterVersionAdds() {
        var data = business(id, 3, "Ekspor", "12.09.12", "HONOURED", "INDUSTRY")
                .replace("\"nib\"", "\"stars\": 5, \"nib\"");
        send(BUSINESSES, id, event("ikm.registry.business.honoured.v1", id, 3, data));

        soon().untilAsserted(() -> assertThat(businessKnownHere(id))
                .map(RegisteredBusiness::status)
                .contains("HONOURED"));
    }

    static List<byte[]> poison() {
        var id = UUID.randomUUID();
        return List.of(
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1},
                "not json".getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8),
                event(REGISTERED, id, 0, "{}"),
                event(REGISTERED, id, 0, "[]"),
                event(REGISTERED, id, 0, "{\"business\": {\"id\": \"%s\", \"version\": 0}}".formatted(id)),
                event(REGISTERED, id, 0, business(id, 0, "nul \\u0000", "12.09.12", "REGISTERED", null)));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void putsAsideWhatItCannotHandleAndGoesOn(byte[] poison) {
        send(BUSINESSES, id, poison);
        afterThat();

        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/aid/v1/dead-letters?limit=1000")
                .then()
                .statusCode(200)
                .body("data.findAll { it.key == '%s' }.size()".formatted(id), equalTo(1))
                .body("data.find { it.key == '%s' }.topic".formatted(id), equalTo(BUSINESSES))
                .body("data.find { it.key == '%s' }.reason".formatted(id), not(emptyOrNullString()));
    }

    @Test
    void putsAsideWhatHasAKeyOfAnyLength() {
        var key = id + "k".repeat(1000);
        send(BUSINESSES, key, new byte[] {1});
        send(BUSINESSES, key, event(REGISTERED, id, 0, business(id, 0, "Sesudahnya", "12.09.12", "REGISTERED", null)));

        soon().untilAsserted(() -> assertThat(businessKnownHere(id)).isPresent());
    }

    /** A later event of the same key comes through the same partition. */
    private void afterThat() {
        var later = UUID.randomUUID();
        var data = business(later, 0, "Sesudahnya", "12.09.12", "REGISTERED", null);
        send(BUSINESSES, id, event(REGISTERED, later, 0, data));
        soon().until(() -> businessKnownHere(later).isPresent());
    }

    private static List<RegisteredBusiness> businessesOf(UUID person) {
        var businesses = CDI.current().select(RegisteredBusinesses.class).get();
        return QuarkusTransaction.requiringNew().call(() -> businesses.ofPeople(List.of(person)));
    }
}
