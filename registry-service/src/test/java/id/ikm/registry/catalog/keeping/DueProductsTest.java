package id.ikm.registry.catalog.keeping;

import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DueProductsTest {

    @Inject
    DueProducts due;

    @Inject
    ChangeLog log;

    @Inject
    EntityManager database;

    /** The keeper of the service stands aside while the test holds its lock. */
    @Test
    void aMarkThatIsMadeDuringALookStaysForTheNextOne() {
        var product = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            soon().pollInSameThread().until(log::keep);
            mark(product);
            assertThat(due.take(Instant.now(), 100_000)).contains(product);
            mark(product);
            due.plan(List.of(product), Map.of(product, Instant.now().plusSeconds(3_600)));

            assertThat(marksOf(product)).isEqualTo(1);
            assertThat(due.take(Instant.now(), 100_000)).contains(product);
        });
    }

    @Test
    void planningAnewForgetsWhatWasPlannedBefore() {
        var product = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            due.plan(List.of(product), Map.of(product, Instant.now().plusSeconds(3_600)));
            due.plan(List.of(product), Map.of(product, Instant.now().plusSeconds(7_200)));

            assertThat(rowsOf(product)).isEqualTo(1);
        });
    }

    private void mark(UUID product) {
        QuarkusTransaction.requiringNew().run(() -> due.mark(product));
    }

    private int marksOf(UUID product) {
        return count("select count(*) from catalog_due where product_id = ?1 and due_at = '-infinity'", product);
    }

    private int rowsOf(UUID product) {
        return count("select count(*) from catalog_due where product_id = ?1", product);
    }

    private int count(String question, UUID product) {
        return database.createNativeQuery(question).setParameter(1, product).getSingleResult() instanceof Number number
                ? number.intValue()
                : 0;
    }
}
