package id.ikm.aid.budget;

import static id.ikm.aid.budget.BudgetFixtures.LINES;
import static id.ikm.aid.budget.BudgetFixtures.aLineOf;
import static id.ikm.aid.budget.BudgetFixtures.asOfficer;
import static id.ikm.aid.budget.BudgetFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.aid.Announced;
import id.ikm.aid.budget.Commitments.Wanted;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
@ActivateRequestContext
class BudgetEventTest {

    @Inject
    Commitments commitments;

    @Test
    void tellsTheWholeStateAfterEveryStep() throws Exception {
        var line = entered(aLineOf(100L));
        var changed = aLineOf(90L);
        var application = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> commitments.commit(line, List.of(new Wanted(application, 60, "/value"))));
        QuarkusTransaction.requiringNew()
                .run(() -> commitments.spend(line, UUID.randomUUID(), 40, Set.of(application)));
        QuarkusTransaction.requiringNew().run(() -> commitments.release(application));
        asOfficer()
                .header("If-Match", "\"3\"")
                .body(changed)
                .put(LINES + "/" + line)
                .then()
                .statusCode(200);

        var events = Announced.about(line, "ikm.aid.budget", 5);

        assertThat(events)
                .extracting(event -> event.path("type").asText().split("\\.")[3])
                .containsExactly("entered", "committed", "spent", "released", "changed");
        assertThat(events).extracting(event -> event.path("version").asLong()).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(events.getLast().path("data"))
                .isEqualTo(new ObjectMapper().readTree("""
                {"budgetLine": {"id": "%s", "version": 4, "title": "%s", "regionCode": "12.09", "officeId": null,
                 "fiscalYear": 2025, "subActivity": {"code": "3.31.02.2.01.0004", "name": "Nama 3.31.02.2.01.0004",
                 "decree": "Kepmendagri 900.1.15.5-1317/2023"}, "fundingSource": "APBD_REGENCY", "amount": 90,
                 "committed": 40, "spent": 40}}
                """.formatted(line, changed.title())));
    }
}
