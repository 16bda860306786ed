package id.ikm.web.correlation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that ties one request to its log lines, its events and what those events cause elsewhere. */
public class Correlation {

    public static final String HEADER = "X-Correlation-Id";
    static final String MDC_KEY = "correlationId";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** The id of what this thread is doing now, or null. */
    public static String current() {
        return MDC.get(MDC_KEY) instanceof String id ? id : null;
    }

    /** @param id null where the cause has none */
    public static void begin(String id) {
        if (id != null) {
            MDC.put(MDC_KEY, id);
        }
    }

    public static void end() {
        MDC.remove(MDC_KEY);
    }

    /** What a caller sent, if it is harmless in logs and headers; a new id otherwise. */
    public static String acceptedOrNew(String fromCaller) {
        return fromCaller != null && ACCEPTED.matcher(fromCaller).matches()
                ? fromCaller
                : UUID.randomUUID().toString();
    }
}
