package id.ikm.aid.equipment;

import static id.ikm.aid.equipment.EquipmentFixtures.PATH;
import static id.ikm.aid.equipment.EquipmentFixtures.aLoan;
import static id.ikm.aid.equipment.EquipmentFixtures.acquired;
import static id.ikm.aid.equipment.EquipmentFixtures.anOven;
import static id.ikm.aid.equipment.EquipmentFixtures.asOfficer;
import static id.ikm.aid.equipment.EquipmentFixtures.lent;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** One machine that is given to some and promised to others at the same moment. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class GivingRaceTest {

    private static final int OFFICERS = 4;

    @RepeatedTest(10)
    void isWonByExactlyOne() throws Exception {
        var oven = acquired(anOven());
        var together = new CyclicBarrier(OFFICERS);
        var wishes = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < OFFICERS; i++) {
            var gives = i % 2 == 0;
            wishes.add(() -> {
                together.await();
                return (gives ? GivingDesk.given(oven, "2025-10-14") : lent(oven, aLoan("2090-01-10", "2090-01-12")))
                        .statusCode();
            });
        }

        var answers = new ArrayList<Integer>();
        try (var officers = Executors.newFixedThreadPool(OFFICERS)) {
            for (var answer : officers.invokeAll(wishes)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
        assertThat(answers).filteredOn(status -> status >= 300).containsOnly(409);
        List<String> kinds = asOfficer().get(PATH + "/" + oven + "/passport").path("steps.kind");
        assertThat(kinds).hasSizeBetween(1, 2);
    }
}
