package id.ikm.web.problem;

import java.util.List;

/** No such thing, or none that the caller may see. Answered as 404. */
public final class NotFound extends RequestRefused {

    public NotFound(String what, Object identifier) {
        super(ProblemKind.NOT_FOUND, Text.of("not-found." + what, identifier), List.of());
    }
}
