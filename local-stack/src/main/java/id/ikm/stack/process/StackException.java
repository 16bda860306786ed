package id.ikm.stack.process;

/** Something that the person at the keyboard can mend; the message is one line that says what to do. */
public class StackException extends RuntimeException {

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
