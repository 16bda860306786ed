package id.ikm.web.problem;

import java.util.List;

/** Somebody else changed the resource since the caller read it. Answered as 412. */
public final class PreconditionFailed extends RequestRefused {

    public PreconditionFailed() {
        super(ProblemKind.PRECONDITION_FAILED, Text.of("precondition-failed"), List.of());
    }
}
