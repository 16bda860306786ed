package id.ikm.aid.credit.disbursement;

import id.ikm.aid.credit.AccountNumbers;
import id.ikm.web.answer.Warnings;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;

/** What a source says: the figure, for how many, and the words in which it stands there. */
record Reported(long amount, Integer debtors, Source source, String text) {

    /** A figure that its own words contradict is refused; words that nobody can read are only odd. */
    Warnings check() {
        AccountNumbers.mustNotStandIn(text, "/reportedText");
        source.mustHoldNoAccount();
        var warnings = new Warnings();
        if (text == null) {
            return warnings;
        }
        var written = WrittenRupiah.in(text);
        if (written.isEmpty()) {
            return warnings.add("/reportedText", "credit.text-unread");
        }
        if (written.stream().noneMatch(one -> one.means(amount))) {
            throw new RuleViolated(FieldFault.at(
                    "/amount",
                    "credit.text-contradicts",
                    amount,
                    text,
                    written.getFirst().rupiah()));
        }
        return warnings;
    }
}
