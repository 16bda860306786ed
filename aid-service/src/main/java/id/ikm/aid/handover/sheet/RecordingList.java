package id.ikm.aid.handover.sheet;

import id.ikm.aid.handover.Handovers;
import id.ikm.aid.handover.RecordingHandover;
import id.ikm.web.problem.RequestRefused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records a list as a whole, since a row may break a rule only because of another one; or tells which would. */
@ApplicationScoped
class RecordingList {

    private static final int LONGEST_SECONDS = 300;

    private final RecordingHandover recording;
    private final Handovers handovers;

    RecordingList(RecordingHandover recording, Handovers handovers) {
        this.recording = recording;
        this.handovers = handovers;
    }

    /** Both by key; nothing was recorded where one was refused. */
    record Attempt(Map<String, UUID> ids, Map<String, RequestRefused> refused) {}

    /** Without {@code commit} everything is taken back. */
    Attempt record(List<ListedHandover> listed, boolean commit) {
        var whole = inOneTransaction(listed, commit);
        if (whole.refused().isEmpty()) {
            return whole;
        }
        var refused = new HashMap<>(whole.refused());
        listed.forEach(handover ->
                refused.putAll(inOneTransaction(List.of(handover), false).refused()));
        return new Attempt(Map.of(), refused);
    }

    private Attempt inOneTransaction(List<ListedHandover> listed, boolean commit) {
        boolean ended = false;
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(LONGEST_SECONDS));
        try {
            var attempt = attempt(listed);
            if (commit && attempt.refused().isEmpty()) {
                ended = true;
                QuarkusTransaction.commit();
                return attempt;
            }
            return new Attempt(Map.of(), attempt.refused());
        } finally {
            if (!ended) {
                QuarkusTransaction.rollback();
            }
        }
    }

    /** Ends at the first that is refused: it has spoilt the transaction. */
    private Attempt attempt(List<ListedHandover> listed) {
        var ids = new HashMap<String, UUID>();
        for (var handover : listed) {
            try {
                ids.put(
                        handover.key(),
                        recording.record(handover.command(), handover.key()).id());
                handovers.letGo();
            } catch (RequestRefused refused) {
                return new Attempt(Map.of(), Map.of(handover.key(), refused));
            }
        }
        return new Attempt(ids, Map.of());
    }
}
