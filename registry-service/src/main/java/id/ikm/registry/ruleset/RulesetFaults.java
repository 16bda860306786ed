package id.ikm.registry.ruleset;

import id.ikm.web.problem.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is wrong with the rows of a ruleset: every size has exactly one row, every case of production at most one. */
class RulesetFaults {

    private final Axis axis;
    private final List<RulesetRow> rows;
    private final List<FieldFault> faults = new ArrayList<>();

    private RulesetFaults(Axis axis, List<RulesetRow> rows) {
        this.axis = axis;
        this.rows = rows;
    }

    static List<FieldFault> of(Axis axis, List<RulesetRow> rows) {
        var check = new RulesetFaults(axis, rows);
        for (int i = 0; i < rows.size(); i++) {
            check.examine(i);
        }
        if (check.faults.isEmpty() && axis.isOfSize()) {
            check.findGap();
        }
        return check.faults;
    }

    private void examine(int index) {
        var row = rows.get(index);
        if (!axis.outcomes().contains(row.outcome())) {
            add(index, "/outcome", "ruleset.outcome", axis, String.join(", ", new TreeSet<>(axis.outcomes())));
        }
        if ((row.size() == null) == axis.isOfSize() || (row.production() == null) != axis.isOfSize()) {
            add(index, "", axis.isOfSize() ? "ruleset.needs-size" : "ruleset.needs-production", axis);
        }
        for (int earlier = 0; earlier < index; earlier++) {
            if (rows.get(earlier).meets(row)) {
                add(index, "", "ruleset.rows-overlap", earlier);
            }
        }
    }

    /** Rows change only at their ends, so it is enough to look at the sizes where one begins or has just ended. */
    private void findGap() {
        for (long workers : ends(0)) {
            for (long investment : ends(1)) {
                for (long sales : ends(2)) {
                    var size = new SizeRange(Span.exactly(workers), Span.exactly(investment), Span.exactly(sales));
                    if (rows.stream().noneMatch(row -> row.size().meets(size))) {
                        faults.add(FieldFault.at("/rows", "ruleset.gap", workers, investment, sales));
                        return;
                    }
                }
            }
        }
    }

    private TreeSet<Long> ends(int figure) {
        var ends = new TreeSet<>(List.of(0L));
        for (var row : rows) {
            var span = row.size().spans().get(figure);
            if (span != null && span.min() != null) {
                ends.add(span.min());
            }
            if (span != null && span.max() != null) {
                ends.add(span.max() + 1);
            }
        }
        return ends;
    }

    private void add(int row, String field, String key, Object... arguments) {
        faults.add(FieldFault.at("/rows/" + row + field, key, arguments));
    }
}
