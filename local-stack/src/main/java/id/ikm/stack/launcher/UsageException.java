package id.ikm.stack.launcher;

/** A command that was written wrongly. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
