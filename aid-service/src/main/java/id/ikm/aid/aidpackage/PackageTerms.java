package id.ikm.aid.aidpackage;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.aidpackage.eligibility.Eligibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published when a package opens, and fixed from then on; only its time may be made longer. */
public record PackageTerms(
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid WantedItem> items,

        @Positive @Max(100_000) @Schema(description = "How many can receive; leave out where the budget alone limits")
        Integer quota,

        @NotNull @Valid SubmissionPeriod submission,
        @NotNull @Size(max = 20) Set<@NotNull UUID> budgetLineIds,
        @NotNull @Valid Eligibility eligibility,

        @Size(max = 4000) @Schema(description = "The criteria as they are announced")
        String criteriaText,

        @NotNull @Size(max = 30) List<@NotNull @Valid Criterion> criteria,
        @NotNull @Size(max = 50) List<@NotNull @Valid ChecklistEntry> checklist,

        @Size(min = 1, max = 12)
        @Schema(description = "Months after a handover at which its outcome is measured; leave out for the region's")
        Set<@NotNull @Min(1) @Max(120) Integer> followUpMonths) {

    /** As they were announced, but for a longer time. */
    PackageTerms until(LocalDate day) {
        var longer = new SubmissionPeriod(submission.from(), day);
        return new PackageTerms(
                items, quota, longer, budgetLineIds, eligibility, criteriaText, criteria, checklist, followUpMonths);
    }

    public Set<String> categories() {
        return items.stream().map(WantedItem::category).collect(Collectors.toUnmodifiableSet());
    }
}
