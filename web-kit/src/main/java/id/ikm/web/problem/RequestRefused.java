package id.ikm.web.problem;

import java.util.List;

/** A request that is answered with a problem document instead of being carried out; nothing of it is stored. */
public abstract sealed class RequestRefused extends RuntimeException
        permits InvalidRequest,
                OutsideRegion,
                NotFound,
                Conflict,
                NotYetKnown,
                Gone,
                PreconditionFailed,
                PreconditionRequired,
                RoleNeeded,
                RuleViolated {

    private final transient ProblemKind kind;
    private final transient Text text;
    private final transient List<FieldFault> faults;

    RequestRefused(ProblemKind kind, Text text, List<FieldFault> faults) {
        super(text.key() + " " + text.arguments());
        this.kind = kind;
        this.text = text;
        this.faults = List.copyOf(faults);
    }

    public ProblemKind kind() {
        return kind;
    }

    public Text text() {
        return text;
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
