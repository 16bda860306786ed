package id.ikm.registry.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.problem.Text;
import java.util.List;
import java.util.Locale;

/** What the office should know about one cell; a fault keeps its row out of the register. */
public record CellRemark(DirectoryColumn column, boolean fault, String key, List<String> arguments) {

    public static CellRemark fault(DirectoryColumn column, Text text) {
        return of(column, true, text);
    }

    public static CellRemark warning(DirectoryColumn column, Text text) {
        return of(column, false, text);
    }

    private static CellRemark of(DirectoryColumn column, boolean fault, Text text) {
        return new CellRemark(
                column,
                fault,
                text.key(),
                text.arguments().stream().map(String::valueOf).toList());
    }

    @JsonIgnore
    public String text(Locale locale) {
        return ProblemTexts.text(Text.of(key, arguments.toArray()), locale);
    }
}
