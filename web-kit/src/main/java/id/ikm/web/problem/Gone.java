package id.ikm.web.problem;

import java.util.List;

/** There was such a thing, and it will not be there again under this address. Answered as 410. */
public final class Gone extends RequestRefused {

    public Gone(String key, Object... arguments) {
        super(ProblemKind.GONE, Text.of(key, arguments), List.of());
    }
}
