package id.ikm.aid.credit.disbursement;

import static id.ikm.aid.budget.BudgetFixtures.as;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.PATH;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.aRegion;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.of;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.recorded;
import static id.ikm.aid.credit.disbursement.DisbursementFixtures.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/** Many banks report at the same moment what only some of them can have disbursed. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class DisbursementRaceTest {

    private static final List<String> BANKS = List.of(
            "BRI",
            "BNI",
            "BSI",
            "BTN",
            "BANK_MANDIRI",
            "BANK_SUMUT",
            "BANK_JATIM",
            "BANK_JATENG",
            "BANK_BJB",
            "BANK_ACEH");

    @RepeatedTest(2)
    void theirSumNeverRisesAboveTheTotal() throws Exception {
        var region = aRegion();
        recorded(of(region, "ALL", 30));

        var answers = together(BANKS.stream().map(bank -> of(region, bank, 10)).toList());

        assertThat(Collections.frequency(answers, 201)).isEqualTo(3);
        assertThat(Collections.frequency(answers, 422)).isEqualTo(7);
        as("auditor", "16")
                .get(PATH + "/summary?year=2022&region=" + region)
                .then()
                .body("periods[0].sumOfLenders", equalTo(30));
    }

    private static List<Integer> together(List<RecordDisbursement> reports) throws Exception {
        var start = new CyclicBarrier(reports.size());
        var officers = new ArrayList<Callable<Integer>>();
        for (var report : reports) {
            officers.add(() -> {
                start.await();
                return send(report).statusCode();
            });
        }
        try (var threads = Executors.newFixedThreadPool(reports.size())) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(officers)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
