package id.ikm.aid.equipment.loan;

import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two who want one machine for the same days at the same moment. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class LoanRaceTest {

    private static final int OFFICERS = 8;

    @Inject
    EntityManager database;

    @RepeatedTest(3)
    void isWonByExactlyOne() throws Exception {
        var oven = acquired(anOven());
        var together = new CyclicBarrier(OFFICERS);
        var wishes = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < OFFICERS; i++) {
            var wish = aLoan("2090-01-%02d".formatted(1 + i), "2090-01-20");
            wishes.add(() -> {
                together.await();
                return lent(oven, wish).statusCode();
            });
        }

        var answers = new ArrayList<Integer>();
        try (var officers = Executors.newFixedThreadPool(OFFICERS)) {
            for (var answer : officers.invokeAll(wishes)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).hasSize(OFFICERS);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
    }

    /** Whatever the code forgets, the database does not. */
    @Test
    void isDecidedByTheDatabaseInTheEnd() {
        var oven = UUID.fromString(acquired(anOven()));
        insert(oven, "2090-01-10", "2090-01-12");

        insert(oven, "2090-01-13", "2090-01-14");
        assertThatThrownBy(() -> insert(oven, "2090-01-12", "2090-01-12")).hasStackTraceContaining("loan__from_key");
    }

    private void insert(UUID unit, String from, String until) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("""
                        insert into loan (id, equipment_id, region_code, holder_kind, holder_name, from_on, until_on,
                                          status, recorded_by, recorded_at, version)
                        values (gen_random_uuid(), ?1, '12.71', 'TRAINING', 'Kue', cast(?2 as date), cast(?3 as date),
                                'AGREED', 'test', now(), 0)
                        """)
                .setParameter(1, unit)
                .setParameter(2, from)
                .setParameter(3, until)
                .executeUpdate());
    }
}
