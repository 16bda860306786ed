package id.ikm.aid;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.outcome.OutcomeFixtures.planned;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What credit, outcomes and samples tell, and what they keep to themselves. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class ResultEventTest {

    @Test
    void aDisbursementIsToldWithoutTheWordsOfItsSource() throws IOException {
        var id = created("aid-officer", "/aid/v1/credit-disbursements", """
                {"regionCode": "16.07", "lender": "BRI", "period": {"year": 2019, "month": 8}, "amount": 43600000000,
                 "reportedText": "43,6 M", "source": {"publisher": "Antara", "publishedOn": "2022-08-19"}}
                """);

        var event = told("ikm.aid.credit", id);

        assertThat(event.path("type").asText()).isEqualTo("ikm.aid.credit.recorded.v1");
        assertThat(event.path("region").asText()).isEqualTo("16.07");
        assertThat(event.path("data")).isEqualTo(new ObjectMapper().readTree("""
                {"credit": {"id": "%s", "version": 0, "regionCode": "16.07", "lender": "BRI",
                 "period": {"year": 2019, "month": 8, "day": null}, "amount": 43600000000, "debtors": null,
                 "publishedOn": "2022-08-19", "withdrawn": false}}
                """.formatted(id)));
    }

    @Test
    void aFacilitationIsTold() throws IOException {
        var business = aKnownBusiness("16.07", "VERIFIED", "INDUSTRY");
        var id = created("aid-officer", "/aid/v1/credit-facilitations", """
                {"business": {"id": "%s"}, "scheme": "MIKRO", "lender": "BRI", "proposedOn": "2024-02-01"}
                """.formatted(business));

        var event = told("ikm.aid.creditfacilitation", id);

        assertThat(event.path("type").asText()).isEqualTo("ikm.aid.creditfacilitation.proposed.v1");
        assertThat(event.at("/data/facilitation/since").asText()).isEqualTo("2024-02-01");
        assertThat(event.at("/data/facilitation/requested").isNull()).isTrue();
    }

    @Test
    void anOutcomeIsToldWithoutItsFigures() throws IOException {
        var village = "76.%02d.01.2001".formatted(ThreadLocalRandom.current().nextInt(100));
        var id = planned(village, LocalDate.of(2025, 3, 28));

        var event = told("ikm.aid.outcome", id);

        assertThat(event.path("type").asText()).isEqualTo("ikm.aid.outcome.expected.v1");
        assertThat(event.at("/data/outcome/followUps/0/dueOn").asText()).isEqualTo("2025-09-28");
        assertThat(event.at("/data/outcome/followUps/0")).hasSize(3);

        var sample = created("aid-verifier", "/aid/v1/outcome-samples", """
                {"regionCode": "%s", "from": "2025-01-01", "until": "2025-12-31", "confidence": 95, "margin": 5}
                """.formatted(village));
        assertThat(told("ikm.aid.outcomesample", sample).at("/data/sample/size").asInt())
                .isPositive();
    }

    private static String created(String role, String path, String body) {
        return as(role, "*")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonNode told(String topic, String id) throws IOException {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var reader = new TopicReader(topic)) {
            soon().until(() -> {
                reader.poll().stream()
                        .filter(message -> id.equals(message.key()))
                        .forEach(found::add);
                return !found.isEmpty();
            });
        }
        return new ObjectMapper().readTree(found.getFirst().value());
    }
}
