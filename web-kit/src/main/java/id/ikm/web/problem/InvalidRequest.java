package id.ikm.web.problem;

import java.util.List;

/** The request itself is wrong: a field, a parameter or a header. Answered as 400. */
public final class InvalidRequest extends RequestRefused {

    public InvalidRequest(String pointer, String key, Object... arguments) {
        this(List.of(FieldFault.at(pointer, key, arguments)));
    }

    public InvalidRequest(List<FieldFault> faults) {
        super(ProblemKind.VALIDATION, Text.of("validation"), faults);
    }
}
