package id.ikm.job;

import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is wrong in one row of a file; {@code row} is its line, {@code column} null where it is the row as a whole. */
public record RowFault(long row, String column, String key, List<String> arguments) {

    public static RowFault at(long row, String column, String key, Object... arguments) {
        return new RowFault(
                row, column, key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    String text(Locale locale) {
        return ProblemTexts.text(Text.of(key, arguments.toArray()), locale);
    }
}
