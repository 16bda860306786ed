package id.ikm.registry.classification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code is in another edition, found by following recorded successors from edition to edition. */
public record KbliMatch(
        KbliOutcome outcome,

        @Schema(description = "The codes that it may be; where the outcome is UNKNOWN there can be others")
        List<Candidate> candidates) {

    /** {@code title} is null where the code is not loaded. */
    public record Candidate(String edition, String code, String title) {}

    /** Where following ended: in the edition asked for, or before it; without a code, the code went away there. */
    record End(String edition, String code, String title) {}

    static final KbliMatch UNKNOWN = new KbliMatch(KbliOutcome.UNKNOWN, List.of());

    static KbliMatch of(List<End> ends, String target) {
        var candidates = ends.stream()
                .filter(end -> end.edition().equals(target) && end.code() != null)
                .map(end -> new Candidate(end.edition(), end.code(), end.title()))
                .toList();
        boolean lost = ends.stream()
                .anyMatch(end -> end.code() != null && !end.edition().equals(target));
        return new KbliMatch(lost ? KbliOutcome.UNKNOWN : outcome(candidates.size()), candidates);
    }

    private static KbliOutcome outcome(int candidates) {
        return switch (candidates) {
            case 0 -> KbliOutcome.NONE;
            case 1 -> KbliOutcome.ONE;
            default -> KbliOutcome.SEVERAL;
        };
    }
}
