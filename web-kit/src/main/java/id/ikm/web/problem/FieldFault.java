package id.ikm.web.problem;

/** A wrong field before its text is put into the reader's language. */
public record FieldFault(String pointer, Text text) {

    public static FieldFault at(String pointer, String key, Object... arguments) {
        return new FieldFault(pointer, Text.of(key, arguments));
    }
}
