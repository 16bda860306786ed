package id.ikm.aid.finding;

import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.Text;

/** A rule that a step would break, with the field that breaks it. */
public record Breach(FindingKind kind, String pointer, Text reason) {

    public static Breach at(String pointer, FindingKind kind, String key, Object... arguments) {
        return new Breach(kind, pointer, Text.of(key, arguments));
    }

    FieldFault fault() {
        return new FieldFault(pointer, reason);
    }
}
