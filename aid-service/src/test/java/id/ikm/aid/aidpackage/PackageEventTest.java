package id.ikm.aid.aidpackage;

import static id.ikm.aid.aidpackage.PackageFixtures.aPackage;
import static id.ikm.aid.aidpackage.PackageFixtures.opened;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.aid.Announced;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PackageEventTest {

    @Test
    void tellsWhatIsGivenWhenAndFromWhichMoney() throws Exception {
        var command = aPackage();
        var id = opened(command);

        var events = Announced.about(id, "ikm.aid.package", 2);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly("ikm.aid.package.drafted.v1", "ikm.aid.package.opened.v1");
        assertThat(events.getLast().path("data")).isEqualTo(new ObjectMapper().readTree("""
                {"aidPackage": {"id": "%s", "version": 1, "name": "%s", "kind": "GRANT", "status": "OPEN",
                 "regionCode": "12.09", "officeId": null, "fiscalYear": 2025,
                 "items": [{"name": "Mesin cetak", "category": "%s", "quantity": 1, "unit": "unit"}],
                 "quota": 10, "opensOn": "2025-01-02", "closesOn": "2025-03-31", "budgetLineIds": [],
                 "followUpMonths": null}}
                """.formatted(
                id, command.name(), command.terms().items().getFirst().category())));
    }
}
