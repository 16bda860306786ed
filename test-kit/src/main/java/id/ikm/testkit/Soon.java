package id.ikm.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waiting for what happens at once, but on another thread or over the broker: asked often, and patient with a busy machine. */
public final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(20);

    private Soon() {}

    public static ConditionFactory soon() {
        return Awaitility.await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(OFTEN);
    }
}
