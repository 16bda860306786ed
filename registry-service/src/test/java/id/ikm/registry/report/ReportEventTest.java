package id.ikm.registry.report;

import static id.ikm.registry.report.ReportFixtures.aBusiness;
import static id.ikm.registry.report.ReportFixtures.aReport;
import static id.ikm.registry.report.ReportFixtures.asOfficer;
import static id.ikm.registry.report.ReportFixtures.drafted;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.TopicReader;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ReportEventTest {

    /** UU 3/2014 art. 69-70: what a single firm earns and owns does not leave the register. */
    @Test
    void tellsWhereAReportStandsAndNoneOfItsFigures() {
        var business = aBusiness();
        var location = drafted(business, aReport());
        asOfficer(0).post(location + "/submission").then().statusCode(200);

        try (var topic = new TopicReader("ikm.registry.report")) {
            var events = new ArrayList<String>();
            soon().untilAsserted(() -> {
                topic.poll().stream()
                        .filter(message -> location.endsWith(message.key()))
                        .forEach(message -> events.add(new String(message.value(), StandardCharsets.UTF_8)));
                assertThat(events).hasSize(2);
            });
            assertThat(events.getLast())
                    .contains("ikm.registry.report.sent.v1", business, "YEARLY", "2024", "SENT", "MICRO", "SMALL")
                    .doesNotContain("400000000", "1500000000", "600000000", "figures", "workers");
        }
    }
}
