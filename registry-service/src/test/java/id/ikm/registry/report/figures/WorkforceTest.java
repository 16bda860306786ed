package id.ikm.registry.report.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.registry.ruleset.Span;
import id.ikm.web.problem.InvalidValue;
import org.junit.jupiter.api.Test;

class WorkforceTest {

    @Test
    void addsUpWhereBothSexesAreKnown() {
        assertThat(new Workforce(new Span(5L, 8L), Span.exactly(2), null).total())
                .isEqualTo(new Span(7L, 10L));
        assertThat(new Workforce(Span.exactly(5), null, null).total()).isNull();
    }

    @Test
    void refusesATotalThatCannotBe() {
        assertThatThrownBy(() -> new Workforce(new Span(5L, 8L), Span.exactly(2), Span.exactly(11)))
                .isInstanceOf(InvalidValue.class);
    }

    /** AS-16: "more than 200 workers". */
    @Test
    void keepsAtLeast() {
        assertThat(new Workforce(null, null, new Span(201L, null)).total().exact())
                .isEmpty();
    }
}
