package id.ikm.aid.aidpackage.eligibility;

import id.ikm.aid.aidpackage.eligibility.Judgement.Rule;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.Text;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may apply: a rule that is left out holds for nobody. */
public record Eligibility(
        @NotNull @Size(min = 1) Set<@NotNull RecipientKind> recipientKinds,

        @Schema(description = "Where applicants may be, with all below; empty: wherever the package is for")
        @NotNull
        @Size(max = 100)
        List<@NotNull RegionCode> regions,

        boolean industryRequired,
        @Positive @Max(10_000) Integer minimumMembers,
        @Positive @Max(100) Integer minimumYearsRegistered) {

    /** One judgement per rule that the package has. */
    public List<Judgement> judge(Applicant applicant) {
        var judgements = new ArrayList<Judgement>();
        judgements.add(judged(
                Rule.RECIPIENT_KIND, recipientKinds.contains(applicant.kind()), recipientKinds, applicant.kind()));
        if (!regions.isEmpty()) {
            judgements.add(judged(Rule.REGION, lies(applicant.regionCode()), regions, applicant.regionCode()));
        }
        if (industryRequired) {
            judgements.add(judged(Rule.INDUSTRY, applicant.industry(), true, applicant.industry()));
        }
        if (minimumMembers != null) {
            judgements.add(judgedAtLeast(Rule.MINIMUM_MEMBERS, minimumMembers, applicant.members()));
        }
        if (minimumYearsRegistered != null) {
            judgements.add(
                    judgedAtLeast(Rule.MINIMUM_YEARS_REGISTERED, minimumYearsRegistered, applicant.yearsRegistered()));
        }
        return List.copyOf(judgements);
    }

    private boolean lies(String where) {
        return regions.stream().anyMatch(region -> new RegionScope(region.value()).covers(where));
    }

    private static Judgement judgedAtLeast(Rule rule, int minimum, Integer known) {
        return judged(rule, known == null ? null : known >= minimum, minimum, known);
    }

    private static Judgement judged(Rule rule, Boolean met, Object wanted, Object known) {
        return new Judgement(rule, met, Text.of("eligibility." + rule, wanted, known == null ? "?" : known));
    }
}
