package id.ikm.aid.handover.sheet;

import id.ikm.aid.finding.Findings;
import id.ikm.aid.handover.Handovers;
import id.ikm.aid.handover.RecordingHandover;
import id.ikm.web.problem.RequestRefused;
import id.ikm.web.problem.Text;
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
    private final Findings findings;

    RecordingList(RecordingHandover recording, Handovers handovers, Findings findings) {
        this.recording = recording;
        this.handovers = handovers;
        this.findings = findings;
    }

    /**
     * All by key; nothing was recorded where one was refused.
     *
     * @param found of those that may be recorded, what stays listed as a finding
     */
    record Attempt(Map<String, UUID> ids, Map<String, RequestRefused> refused, Map<String, List<Text>> found) {}

    /** Without {@code commit} everything is taken back. */
    Attempt record(List<ListedHandover> listed, boolean commit) {
        var whole = inOneTransaction(listed, commit);
        if (whole.refused().isEmpty()) {
            return whole;
        }
        var refused = new HashMap<>(whole.refused());
        var found = new HashMap<String, List<Text>>();
        for (var handover : listed) {
            var alone = inOneTransaction(List.of(handover), false);
            refused.putAll(alone.refused());
            found.putAll(alone.found());
        }
        found.putAll(whole.found());
        return new Attempt(Map.of(), refused, found);
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
            return new Attempt(Map.of(), attempt.refused(), attempt.found());
        } finally {
            if (!ended) {
                QuarkusTransaction.rollback();
            }
        }
    }

    /** Ends at the first that is refused: it has spoilt the transaction. */
    private Attempt attempt(List<ListedHandover> listed) {
        var ids = new HashMap<String, UUID>();
        var found = new HashMap<String, List<Text>>();
        for (var handover : listed) {
            try {
                var id = recording.record(handover.command(), handover.key()).id();
                ids.put(handover.key(), id);
                found.put(handover.key(), findings.reasonsOn(id));
                handovers.letGo();
            } catch (RequestRefused refused) {
                return new Attempt(Map.of(), Map.of(handover.key(), refused), found);
            }
        }
        return new Attempt(ids, Map.of(), found);
    }
}
