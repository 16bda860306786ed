package id.ikm.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.events.registry.BusinessEvent;
import id.ikm.events.registry.BusinessEvent.BusinessRegistered;
import id.ikm.events.registry.BusinessEvent.OtherBusinessEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private static final String REGISTERED = """
            {"specversion": "1.0", "id": "019a0000-0000-7000-8000-000000000001", "source": "/registry-service",
             "type": "ikm.registry.business.registered.v1", "subject": "019a0000-0000-7000-8000-000000000002",
             "time": "2025-10-14T03:00:00Z", "region": "12.09", "version": 4, "addedlater": true,
             "data": {"business": {"id": "019a0000-0000-7000-8000-000000000002", "version": 4, "name": "Kerupuk",
                                   "regionCode": "12.09", "status": "REGISTERED", "addedLater": [1]}}}
            """;

    private final EventReader reader = new EventReader();

    @Test
    void readsAnEventAndPassesOverFieldsOfALaterVersion() throws IOException {
        var event = read(REGISTERED);

        assertThat(event.version()).isEqualTo(4);
        assertThat(event.regionCode()).isEqualTo("12.09");
        assertThat(event.body()).isInstanceOf(BusinessRegistered.class);
        assertThat(event.body().business().name()).isEqualTo("Kerupuk");
    }

    @Test
    void keepsTheStateOfATypeOfALaterVersion() throws IOException {
        var event = read(REGISTERED.replace("registered.v1", "foretold.v1"));

        assertThat(event.body()).isInstanceOf(OtherBusinessEvent.class);
        assertThat(event.body().business().name()).isEqualTo("Kerupuk");
    }

    @Test
    void hasNoBodyForATypeWithoutState() throws IOException {
        assertThat(read(REGISTERED.replace("registered.v1", "counted.v1").replace("\"business\"", "\"count\""))
                        .body())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not json",
                "{\"specversion\": \"0.3\"}",
                "{\"specversion\": \"1.0\", \"id\": \"x\", \"type\": \"t\", \"subject\": \"s\", \"version\": 1}"
            })
    void refusesWhatIsNoCloudEventOfOurs(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAKnownTypeWithoutItsState() {
        assertThatThrownBy(() -> read(REGISTERED.replace("\"business\"", "\"firm\"")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lacks");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> reader.read(new byte[] {(byte) 0xff, 0, 1}, BusinessEvent.class))
                .isInstanceOf(IOException.class);
    }

    private ReceivedEvent<BusinessEvent> read(String text) throws IOException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), BusinessEvent.class);
    }
}
