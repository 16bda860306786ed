package id.ikm.registry.ruleset;

import static id.ikm.registry.ruleset.RulesetFixtures.from;
import static id.ikm.registry.ruleset.RulesetFixtures.row;
import static id.ikm.registry.ruleset.RulesetFixtures.upTo;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.web.problem.FieldFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesetFaultsTest {

    @Test
    void findsASizeThatNoRowHas() {
        assertThat(faults(Axis.MSME_CLASS, row("MICRO", null, upTo(10L), null), row("LARGE", null, from(12L), null)))
                .containsExactly("/rows ruleset.gap [0, 11, 0]");
    }

    @Test
    void findsASizeThatTwoRowsHave() {
        assertThat(faults(Axis.MSME_CLASS, row("MICRO", null, upTo(10L), null), row("LARGE", null, from(10L), null)))
                .containsExactly("/rows/1 ruleset.rows-overlap [0]");
    }

    @Test
    void findsACaseThatTwoRowsHave() {
        var maker = row("INDUSTRY", null, Answer.YES, Answer.ANY, Answer.YES, Answer.ANY);
        var trader = row("NOT_INDUSTRY", null, Answer.YES, Answer.NO, Answer.ANY, Answer.ANY);

        assertThat(faults(Axis.INDUSTRY_STATUS, maker, trader)).containsExactly("/rows/1 ruleset.rows-overlap [0]");
    }

    @Test
    void findsAnOutcomeOfAnotherAxis() {
        assertThat(faults(Axis.INDUSTRY_SCALE, row("MICRO", null, null, null)))
                .singleElement()
                .asString()
                .startsWith("/rows/0/outcome ruleset.outcome");
    }

    @Test
    void findsARowOfTheOtherKind() {
        var row = row("INDUSTRY", null, null, null);

        assertThat(faults(Axis.INDUSTRY_STATUS, row))
                .containsExactly("/rows/0 ruleset.needs-production [INDUSTRY_STATUS]");
    }

    private static List<String> faults(Axis axis, RulesetRow... rows) {
        return RulesetFaults.of(axis, List.of(rows)).stream()
                .map(RulesetFaultsTest::text)
                .toList();
    }

    private static String text(FieldFault fault) {
        return fault.pointer() + " " + fault.text().key() + " " + fault.text().arguments();
    }
}
