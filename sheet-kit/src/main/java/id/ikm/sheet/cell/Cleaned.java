package id.ikm.sheet.cell;

import id.ikm.web.problem.Text;

/** What a cell means, null where it says nothing, and what the office should know about how it was understood. */
public record Cleaned<T>(T value, Text remark) {

    public static <T> Cleaned<T> of(T value) {
        return new Cleaned<>(value, null);
    }

    public static <T> Cleaned<T> unknown() {
        return new Cleaned<>(null, null);
    }

    public static <T> Cleaned<T> with(T value, String remark, Object... arguments) {
        return new Cleaned<>(value, Text.of(remark, arguments));
    }
}
