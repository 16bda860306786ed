package id.ikm.aid.handover.sheet;

import static io.quarkus.narayana.jta.QuarkusTransaction.requiringNew;
import static java.util.stream.Collectors.toSet;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.Handovers;
import id.ikm.aid.handover.RecordingHandover;
import id.ikm.aid.handover.sheet.HandoverReport.Outcome;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RequestRefused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Takes an office's list of past handovers: all its new ones are recorded, or none while a row is wrong. */
@ApplicationScoped
class ImportingHandovers {

    private static final int LONGEST_SECONDS = 300;

    private final UnderstandingRows understanding;
    private final CheckingCommand checking;
    private final RecordingHandover recording;
    private final Handovers handovers;

    ImportingHandovers(
            UnderstandingRows understanding,
            CheckingCommand checking,
            RecordingHandover recording,
            Handovers handovers) {
        this.understanding = understanding;
        this.checking = checking;
        this.recording = recording;
        this.handovers = handovers;
    }

    /** A dry run does everything that a recording does, and takes it back. */
    Sorted take(String regency, List<ReadRow> rows, boolean commit, Waiver waiver) {
        var listed = understanding.understand(regency, rows, waiver);
        var known = handovers.imported(listed.stream().map(ListedHandover::key).collect(toSet()));
        var taken = handovers.taken(
                regency,
                listed.stream()
                        .filter(handover -> !known.containsKey(handover.key()))
                        .map(ListedHandover::number)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        var tried = listed.stream()
                .map(handover -> known.containsKey(handover.key()) ? handover : tried(handover, taken))
                .toList();
        boolean committing =
                commit && tried.stream().allMatch(handover -> handover.faults().isEmpty());
        var ids = new HashMap<>(known);
        if (committing) {
            requiringNew().timeout(LONGEST_SECONDS).run(() -> tried.stream()
                    .filter(handover -> !known.containsKey(handover.key()))
                    .forEach(handover -> ids.put(handover.key(), recorded(handover))));
        }
        return new Sorted(tried, known.keySet(), ids, committing);
    }

    /** @param known the keys that were there before @param ids of what is there now */
    record Sorted(List<ListedHandover> handovers, Set<String> known, Map<String, UUID> ids, boolean committed) {

        Outcome outcome(ListedHandover handover) {
            if (known.contains(handover.key())) {
                return Outcome.UNCHANGED;
            }
            if (!handover.faults().isEmpty()) {
                return Outcome.WRONG;
            }
            return committed ? Outcome.RECORDED : Outcome.NEW;
        }
    }

    private ListedHandover tried(ListedHandover handover, Set<String> taken) {
        if (handover.command() == null) {
            return handover;
        }
        var wrong = checking.faults(handover.command());
        if (!wrong.isEmpty()) {
            return handover.refused(wrong);
        }
        if (taken.contains(handover.number())) {
            return handover.refused(List.of(CellFault.at(HandoverColumn.NUMBER, "handover-sheet.number-taken")));
        }
        QuarkusTransaction.begin();
        try {
            recorded(handover);
            return handover;
        } catch (RequestRefused refused) {
            var faults = refused.faults().stream().map(FieldFault::text).toList();
            var texts = faults.isEmpty() ? List.of(refused.text()) : faults;
            return handover.refused(
                    texts.stream().map(text -> new CellFault(null, text)).toList());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private UUID recorded(ListedHandover handover) {
        var id = recording.record(handover.command(), handover.key()).id();
        handovers.letGo();
        return id;
    }
}
