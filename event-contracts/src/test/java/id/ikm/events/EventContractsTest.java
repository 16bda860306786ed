package id.ikm.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.ikm.events.registry.BusinessEvent.BusinessRegistered;
import id.ikm.events.registry.Kbli;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractsTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2025-10-14T03:00:00Z");

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Object> events() {
        return Stream.of(
                        RegistrySamples.all(), RegistrySettingSamples.all(), AidPlanningSamples.all(), AidSamples.all())
                .flatMap(samples -> samples);
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsWhatItWroteAndPassesOverFieldsOfALaterVersion(Object event) throws Exception {
        var written = json.valueToTree(event);
        var state = (com.fasterxml.jackson.databind.node.ObjectNode)
                written.elements().next();
        state.put("addedInALaterVersion", true);

        assertThat(json.treeToValue(written, event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyContractHasOneTypePerRecordAndOneRecordForTypesOfLaterVersions(Object event) {
        var contract = event.getClass().getInterfaces()[0];
        var types = Arrays.stream(contract.getPermittedSubclasses())
                .map(record -> record.getAnnotation(EventType.class))
                .toList();

        assertThat(types.stream().filter(java.util.Objects::isNull)).hasSize(1);
        assertThat(types.stream().filter(java.util.Objects::nonNull).map(EventType::value))
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("ikm\\.[a-z]+\\.[a-z]+\\.[a-z]+\\.v\\d+"));
    }

    @Test
    void keepsTheNamesOnTheWire() throws Exception {
        var event = json.readValue("""
                {"business": {"id": "019a0000-0000-7000-8000-000000000001", "version": 3, "name": "Dapur Kerupuk",
                 "nib": "1234567890123", "regionCode": "12.09.19.1007", "mainKbli": {"edition": "2020", "code": "10794"},
                 "status": "VERIFIED", "industryStatus": "INDUSTRY", "registeredAt": "2025-10-14T03:00:00Z"}}
                """, BusinessRegistered.class);

        var business = event.business();
        assertThat(business.id()).isEqualTo(ID);
        assertThat(business.version()).isEqualTo(3);
        assertThat(business.nib()).isEqualTo("1234567890123");
        assertThat(business.regionCode()).isEqualTo("12.09.19.1007");
        assertThat(business.mainKbli()).isEqualTo(new Kbli("2020", "10794"));
        assertThat(business.status()).isEqualTo("VERIFIED");
        assertThat(business.industryStatus()).isEqualTo("INDUSTRY");
        assertThat(business.registeredAt()).isEqualTo(NOW);
        assertThat(business.people()).isNull();
    }
}
