package id.ikm.kit.problem;

import java.util.Locale;

/** Reads the field out of the name of a unique constraint, {@code <table>__<column>_key} or {@code <table>_<column>_key}. */
class UniqueConstraint {

    private UniqueConstraint() {}

    /** {@code business_nib_key} guards {@code /nib}; {@code handover__number_key} guards {@code /number}. */
    static String pointer(String constraint) {
        if (constraint == null || !constraint.endsWith("_key")) {
            return "";
        }
        var name = constraint.substring(0, constraint.length() - "_key".length());
        var column =
                name.contains("__") ? name.substring(name.indexOf("__") + 2) : name.substring(name.indexOf('_') + 1);
        return "/" + camelCase(column);
    }

    private static String camelCase(String column) {
        var words = column.toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}
