package id.ikm.web.problem;

import java.util.List;

/** The request is well formed, but a rule of the trade forbids it now. Answered as 422. */
public final class RuleViolated extends RequestRefused {

    public RuleViolated(String key, Object... arguments) {
        super(ProblemKind.RULE_VIOLATED, Text.of(key, arguments), List.of());
    }

    /** Several rules at once, at least one. */
    public RuleViolated(List<FieldFault> faults) {
        super(ProblemKind.RULE_VIOLATED, faults.getFirst().text(), faults);
    }

    public RuleViolated(FieldFault fault) {
        super(ProblemKind.RULE_VIOLATED, fault.text(), List.of(fault));
    }
}
