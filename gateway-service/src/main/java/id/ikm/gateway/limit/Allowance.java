package id.ikm.gateway.limit;

import java.util.concurrent.TimeUnit;

/** What is left to a client after one more request: times in nanoseconds. */
record Allowance(boolean granted, long remaining, long nanosToWait, long nanosToFull) {

    /** Rounded up: whoever waits so long is not sent away again. */
    long secondsToWait() {
        return seconds(nanosToWait);
    }

    long secondsToFull() {
        return seconds(nanosToFull);
    }

    private static long seconds(long nanos) {
        return -Math.floorDiv(-nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
