package id.ikm.web.problem;

import java.util.List;

/** Changing a resource needs the If-Match header. Answered as 428. */
public final class PreconditionRequired extends RequestRefused {

    public PreconditionRequired() {
        super(ProblemKind.PRECONDITION_REQUIRED, Text.of("precondition-required"), List.of());
    }
}
