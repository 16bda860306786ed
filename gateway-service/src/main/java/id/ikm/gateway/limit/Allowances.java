package id.ikm.gateway.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The generic cell rate algorithm: one moment for each client, at which its allowance would be whole again. As many
 * requests as fit into the window may come at once; after that they come at an even pace.
 */
class Allowances {

    private static final int MOST_CLIENTS = 50_000;

    private final Map<String, Long> wholeAgainAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    synchronized Allowance take(String client, int quota, long window, long now) {
        long pace = window / quota;
        long before = Math.max(now, wholeAgainAt.getOrDefault(client, now));
        long after = before + pace;
        if (after - now > window) {
            return new Allowance(false, 0, after - window - now, before - now);
        }
        wholeAgainAt.put(client, after);
        return new Allowance(true, (window - (after - now)) / pace, 0, after - now);
    }
}
