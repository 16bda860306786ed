package id.ikm.web.problem;

import java.util.List;

/** Something in the request is for another role. Answered as 403. */
public final class RoleNeeded extends RequestRefused {

    public RoleNeeded(String pointer, String key, Object... arguments) {
        super(ProblemKind.FORBIDDEN, Text.of(key, arguments), List.of(FieldFault.at(pointer, key, arguments)));
    }
}
