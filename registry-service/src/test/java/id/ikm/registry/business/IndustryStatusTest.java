package id.ikm.registry.business;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.classification.KbliCode;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table of DOMAIN 2.2, as the ruleset in the database answers it. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class IndustryStatusTest {

    @Inject
    JudgingBusiness judging;

    @ParameterizedTest(name = "produces {0}, processes {1}, place {2}, KBLI {3} -> {4}")
    @CsvSource(
            nullValues = "?",
            value = {
                "true,  true,  true,  10794, INDUSTRY",
                "true,  true,  true,  56304, INDUSTRY_PENDING_KBLI",
                "true,  true,  true,  ?,     INDUSTRY_PENDING_KBLI",
                "true,  true,  false, 10794, PENDING_VERIFICATION",
                "true,  true,  ?,     10794, PENDING_VERIFICATION",
                "true,  false, true,  10794, NOT_INDUSTRY",
                "false, ?,     ?,     10794, NOT_INDUSTRY",
                "false, ?,     ?,     47111, NOT_INDUSTRY",
                "?,     true,  true,  10794, ?",
                "true,  ?,     true,  10794, ?"
            })
    void followsTheTable(Boolean produces, Boolean processes, Boolean place, String kbli, IndustryStatus expected) {
        var facts = new ProductionFacts(produces, processes, place);
        var code = kbli == null ? null : new KbliCode("2020", kbli);

        assertThat(judging.judge(null, facts, code).industryStatus()).isEqualTo(expected);
    }
}
