package id.ikm.web.problem;

/** A text that is no value of its type, such as a malformed region code; thrown by value objects. Answered as 400. */
public class InvalidValue extends IllegalArgumentException {

    private final transient Text text;

    public InvalidValue(String key, Object... arguments) {
        super(key);
        this.text = Text.of(key, arguments);
    }

    public Text text() {
        return text;
    }
}
