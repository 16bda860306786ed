package id.ikm.web.answer;

import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.ProblemTexts;
import java.util.ArrayList;
import java.util.List;

/** Gathers, while a request is checked, what is odd in it without being an error. */
public class Warnings {

    private final List<FieldFault> faults = new ArrayList<>();

    /** As of a {@link FieldFault}; the text is one of the bundles that problems have theirs from. */
    public Warnings add(String pointer, String key, Object... arguments) {
        faults.add(FieldFault.at(pointer, key, arguments));
        return this;
    }

    /** Before they are put into a language, for whoever keeps them. */
    public List<FieldFault> faults() {
        return List.copyOf(faults);
    }

    /** In the language that the Accept-Language header of a request asks for. */
    public List<Warning> told(String acceptLanguage) {
        var locale = ProblemTexts.locale(acceptLanguage);
        return faults.stream()
                .map(fault -> new Warning(fault.pointer(), fault.text().key(), ProblemTexts.text(fault.text(), locale)))
                .toList();
    }
}
