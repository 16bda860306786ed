package id.ikm.web.problem;

import java.util.List;

/** Names something whose event has not arrived here yet: try again in a second. Answered as 409 with Retry-After. */
public final class NotYetKnown extends RequestRefused {

    public NotYetKnown(String pointer, String key, Object... arguments) {
        super(ProblemKind.NOT_YET_KNOWN, Text.of(key, arguments), List.of(FieldFault.at(pointer, key, arguments)));
    }
}
