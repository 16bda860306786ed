package id.ikm.training.business;

import static id.ikm.testkit.Broker.event;
import static id.ikm.testkit.Broker.send;
import static id.ikm.testkit.Soon.soon;
import static id.ikm.training.RegistryEvents.REGISTERED;
import static id.ikm.training.RegistryEvents.business;
import static id.ikm.training.RegistryEvents.knownHere;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import id.ikm.training.RegistryEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class RegisteredBusinessProjectionTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void staysAtTheHighestVersionWhateverComesAgainLateOrUnderANewType() {
        var first = event(REGISTERED, id, 0, business(id, 0, "Lama", "12.09", "REGISTERED", null));
        var second =
                event("ikm.registry.business.honoured.v1", id, 1, business(id, 1, "Baru", "12.09", "VERIFIED", null));

        send(RegistryEvents.BUSINESSES, id, second);
        send(RegistryEvents.BUSINESSES, id, first);
        send(RegistryEvents.BUSINESSES, id, second);
        afterThat();

        assertThat(knownHere(id)).contains(new RegisteredBusiness(id, 1, "Baru", "12.09", "VERIFIED", null, null));
    }

    @Test
    void putsAsideWhatItCannotReadAndGoesOn() {
        send(RegistryEvents.BUSINESSES, id, new byte[] {(byte) 0xff, 0, 1});
        afterThat();

        given().auth()
                .oauth2(Tokens.of("admin"))
                .get("/training/v1/dead-letters?limit=1000")
                .then()
                .statusCode(200)
                .body("data.key", hasItem(id.toString()));
    }

    /** A later event of the same key comes through the same partition. */
    private void afterThat() {
        var later = UUID.randomUUID();
        send(
                RegistryEvents.BUSINESSES,
                id,
                event(REGISTERED, later, 0, business(later, 0, "Sesudahnya", "12.09", "REGISTERED", null)));
        soon().until(() -> knownHere(later).isPresent());
    }
}
