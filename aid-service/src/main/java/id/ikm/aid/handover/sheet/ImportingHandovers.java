package id.ikm.aid.handover.sheet;

import static java.util.stream.Collectors.toSet;

import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.Handovers;
import id.ikm.aid.handover.sheet.HandoverReport.Outcome;
import id.ikm.aid.handover.sheet.RecordingList.Attempt;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RequestRefused;
import id.ikm.web.problem.Text;
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

    private final UnderstandingRows understanding;
    private final CheckingCommand checking;
    private final RecordingList recording;
    private final Handovers handovers;

    ImportingHandovers(
            UnderstandingRows understanding, CheckingCommand checking, RecordingList recording, Handovers handovers) {
        this.understanding = understanding;
        this.checking = checking;
        this.recording = recording;
        this.handovers = handovers;
    }

    /** A dry run does everything that a recording does, and takes it back. */
    Sorted take(String regency, List<ReadRow> rows, boolean commit, Waiver waiver) {
        var listed = understanding.understand(regency, rows, waiver);
        var known = handovers.imported(listed.stream().map(ListedHandover::key).collect(toSet()));
        var fresh = listed.stream()
                .filter(handover -> !known.containsKey(handover.key()))
                .toList();
        var taken = handovers.taken(
                regency,
                fresh.stream()
                        .map(ListedHandover::number)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        var checked = fresh.stream().map(handover -> checked(handover, taken)).toList();
        boolean sound = checked.stream().allMatch(handover -> handover.faults().isEmpty());
        var attempt = recording.record(
                checked.stream().filter(handover -> handover.faults().isEmpty()).toList(), commit && sound);
        var told = new HashMap<String, ListedHandover>();
        checked.forEach(handover -> told.put(handover.key(), judged(handover, attempt)));
        var ids = new HashMap<>(known);
        ids.putAll(attempt.ids());
        return new Sorted(
                listed.stream()
                        .map(handover -> told.getOrDefault(handover.key(), handover))
                        .toList(),
                known.keySet(),
                ids,
                commit && sound && attempt.refused().isEmpty());
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

    private ListedHandover checked(ListedHandover handover, Set<String> taken) {
        if (handover.command() == null) {
            return handover;
        }
        var wrong = checking.faults(handover.command());
        if (!wrong.isEmpty()) {
            return handover.refused(wrong);
        }
        return taken.contains(handover.number())
                ? handover.refused(List.of(CellFault.at(HandoverColumn.NUMBER, "handover-sheet.number-taken")))
                : handover;
    }

    private static ListedHandover judged(ListedHandover handover, Attempt attempt) {
        var refused = attempt.refused().get(handover.key());
        return refused == null
                ? handover.remarked(findings(attempt.found().getOrDefault(handover.key(), List.of())))
                : handover.refused(reasons(refused));
    }

    private static List<CellFault> findings(List<Text> reasons) {
        return reasons.stream()
                .map(reason -> CellFault.at(null, "handover-sheet.finding", reason))
                .toList();
    }

    private static List<CellFault> reasons(RequestRefused refused) {
        var faults = refused.faults().stream().map(FieldFault::text).toList();
        var texts = faults.isEmpty() ? List.of(refused.text()) : faults;
        return texts.stream().map(text -> new CellFault(null, text)).toList();
    }
}
