package id.ikm.aid.finding;

import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.Text;

/**
 * A rule that a step would break, with the field that breaks it.
 *
 * @param other what the step collides with, or null
 */
public record Breach(FindingKind kind, String pointer, Text reason, String other) {

    public Breach(FindingKind kind, String pointer, Text reason) {
        this(kind, pointer, reason, null);
    }

    public static Breach at(String pointer, FindingKind kind, String key, Object... arguments) {
        return new Breach(kind, pointer, Text.of(key, arguments));
    }

    FieldFault fault() {
        return new FieldFault(pointer, reason);
    }
}
