package id.ikm.sheet;

import id.ikm.web.problem.Text;

/** A file that is not read on, as a whole; nothing of it is kept. */
public class SheetRefused extends RuntimeException {

    private final transient Text text;

    public SheetRefused(String key, Object... arguments) {
        super(key);
        this.text = Text.of(key, arguments);
    }

    public Text text() {
        return text;
    }
}
