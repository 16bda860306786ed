package id.ikm.aid.aidpackage.eligibility;

import id.ikm.web.problem.Text;

/** Whether an applicant meets one rule; null where nobody can tell. The reason says what was asked and what there is. */
public record Judgement(Rule rule, Boolean met, Text reason) {

    public enum Rule {
        RECIPIENT_KIND,
        REGION,
        INDUSTRY,
        MINIMUM_MEMBERS,
        MINIMUM_YEARS_REGISTERED
    }
}
