package id.ikm.aid.aidpackage;

import id.ikm.aid.aidpackage.criterion.Criterion;
import id.ikm.aid.aidpackage.eligibility.Eligibility;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published when a package opens, and fixed from then on. */
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
        @NotNull @Size(max = 50) List<@NotNull @Valid ChecklistEntry> checklist) {

    public Set<String> categories() {
        return items.stream().map(WantedItem::category).collect(Collectors.toUnmodifiableSet());
    }
}
