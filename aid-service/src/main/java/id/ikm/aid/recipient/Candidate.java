package id.ikm.aid.recipient;

import id.ikm.aid.business.RegisteredBusiness;
import id.ikm.aid.group.RegisteredGroup;
import id.ikm.web.problem.Text;

/**
 * A business or group that shall receive something, as known here now.
 *
 * @param industry false where it is known to be none, null where nobody can tell
 * @param hindrance the rule that keeps it from receiving anything, or null
 */
public record Candidate(Recipient recipient, String regionCode, Boolean industry, Text hindrance) {

    static Candidate of(RegisteredBusiness business) {
        var recipient = new Recipient(RecipientKind.BUSINESS, business.id(), business.name());
        return new Candidate(recipient, business.regionCode(), business.industry(), hindrance(business));
    }

    static Candidate of(RegisteredGroup group) {
        var recipient = new Recipient(RecipientKind.GROUP, group.id(), group.name());
        var hindrance = group.dissolved() ? Text.of("recipient.dissolved", group.dissolvedOn()) : null;
        return new Candidate(recipient, group.regionCode(), group.industry(), hindrance);
    }

    private static Text hindrance(RegisteredBusiness business) {
        if (business.merged()) {
            return Text.of("recipient.merged", business.mergedInto());
        }
        if (business.closed()) {
            return Text.of("recipient.closed");
        }
        return business.suspended() ? Text.of("recipient.suspended") : null;
    }
}
