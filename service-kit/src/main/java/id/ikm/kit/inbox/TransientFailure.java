package id.ikm.kit.inbox;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** Failures that pass: the database is away, or chose this transaction to give way to another. */
public class TransientFailure {

    /** SQLSTATE classes: connection, rolled back for concurrency, out of resources, operator intervention, system. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    private TransientFailure() {}

    public static boolean in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException) {
                return true;
            }
            if (cause instanceof SQLException sql && passes(sql) || isCutInABatch(cause)) {
                return true;
            }
            if (Stream.of(cause.getSuppressed()).anyMatch(TransientFailure::in)) {
                return true;
            }
        }
        return false;
    }

    /** The PostgreSQL driver, where assertions are on, hides that a connection was lost in a batch (pgjdbc issue 1458). */
    private static boolean isCutInABatch(Throwable cause) {
        return cause instanceof AssertionError
                && String.valueOf(cause.getMessage()).contains("getAutoCommit() should not throw");
    }

    /** Agroal reports an exhausted or unreachable pool without a state. */
    private static boolean passes(SQLException e) {
        return e.getSQLState() == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : CLASSES.contains(e.getSQLState().substring(0, 2));
    }
}
