package id.ikm.aid.outcome.sample;

import id.ikm.aid.outcome.OutcomeSummary;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record SampleItemView(
        OutcomeSummary outcome,

        @Schema(description = "Null until somebody looked") CheckResult result,

        LocalDate checkedOn,
        String checkedBy,
        String note) {

    static SampleItemView of(SampleItem item, OutcomeSummary outcome) {
        return new SampleItemView(outcome, item.result(), item.checkedOn(), item.checkedBy(), item.note());
    }
}
