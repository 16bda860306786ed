package id.ikm.registry.size;

import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.ruleset.SizeRange;
import id.ikm.registry.ruleset.Span;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ClassifyingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-15");

    @Inject
    Classifying classifying;

    @Test
    void nineteenWorkersAndABillionAreAMediumIndustryAndAMicroEnterprise() {
        assertThat(classifying.classify(figures(19, 1_000_000_000L, null), DAY))
                .isEqualTo(new SizeClasses(
                        MsmeClass.MICRO, "PP_7_2021_CAPITAL", IndustryScale.MEDIUM, "PERMENPERIN_64_2016"));
    }

    @Test
    void theClassGoesBySalesWhereTheCapitalIsNotKnown() {
        assertThat(classifying.classify(figures(6, null, 2_000_000_001L), DAY))
                .isEqualTo(new SizeClasses(MsmeClass.SMALL, "PP_7_2021_SALES", IndustryScale.UNCLASSIFIED, null));
    }

    @Test
    void capitalThatIsKnownIsNotOverruledBySales() {
        assertThat(classifying
                        .classify(figures(6, 400_000_000L, 60_000_000_000L), DAY)
                        .msmeClass())
                .isEqualTo(MsmeClass.MICRO);
    }

    @Test
    void whatIsNotKnownIsUnclassifiedAndNeverSmall() {
        assertThat(classifying.classify((SizeFigures) null, DAY)).isEqualTo(SizeClasses.UNKNOWN);
        assertThat(classifying.classify(figures(null, null, null), DAY)).isEqualTo(SizeClasses.UNKNOWN);
    }

    @Test
    void aRangeAcrossAnEdgeIsUnclassified() {
        var capital = new SizeRange(Span.exactly(6), new Span(400_000_000L, 2_000_000_000L), null);

        assertThat(classifying.classify(capital, DAY))
                .isEqualTo(new SizeClasses(
                        MsmeClass.UNCLASSIFIED,
                        "PP_7_2021_CAPITAL",
                        IndustryScale.UNCLASSIFIED,
                        "PERMENPERIN_64_2016"));
    }

    @Test
    void beforeThereWasARuleThereWasNoClass() {
        assertThat(classifying
                        .classify(figures(6, 100_000_000L, 1L), LocalDate.parse("2020-12-31"))
                        .msmeClass())
                .isEqualTo(MsmeClass.UNCLASSIFIED);
    }

    private static SizeFigures figures(Integer workers, Long investment, Long sales) {
        return new SizeFigures(null, null, workers, investment, sales, 2025);
    }
}
