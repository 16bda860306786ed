package id.ikm.web.problem;

import java.util.List;

/** The request collides with what is already stored. Answered as 409. */
public final class Conflict extends RequestRefused {

    public Conflict(String key, Object... arguments) {
        super(ProblemKind.CONFLICT, Text.of(key, arguments), List.of());
    }

    public Conflict(FieldFault fault) {
        super(ProblemKind.CONFLICT, fault.text(), List.of(fault));
    }
}
