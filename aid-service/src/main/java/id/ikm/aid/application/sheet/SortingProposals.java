package id.ikm.aid.application.sheet;

import id.ikm.aid.application.Applications;
import id.ikm.aid.recipient.Candidates;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.aid.recipient.listed.Bearers;
import id.ikm.aid.recipient.listed.ListedRecipients;
import id.ikm.aid.recipient.listed.Meant;
import id.ikm.sheet.SheetTable.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads the rows of a list and tells which are new, known by applicant and number, or wrong. */
@ApplicationScoped
class SortingProposals {

    private final ListedRecipients recipients;
    private final Applications applications;
    private final Candidates candidates;
    private final ClockProvider officeTime;

    SortingProposals(
            ListedRecipients recipients, Applications applications, Candidates candidates, ClockProvider officeTime) {
        this.recipients = recipients;
        this.applications = applications;
        this.candidates = candidates;
        this.officeTime = officeTime;
    }

    List<SortedProposal> sort(UUID packageId, String region, List<Row<ProposalColumn>> rows) {
        var today = LocalDate.now(officeTime.getClock());
        var read = rows.stream().map(row -> new ReadProposal(row, today)).toList();
        var bearers =
                recipients.in(region, read.stream().map(row -> row.applicant).toList());
        var known = applications.ofApplicants(packageId, bearers.ids());
        var seen = new HashSet<RecipientReference>();
        return read.stream().map(row -> sorted(row, bearers, known, seen)).toList();
    }

    private SortedProposal sorted(
            ReadProposal row, Bearers bearers, Map<UUID, Applications.Known> known, Set<RecipientReference> seen) {
        var remarks = row.remarks;
        var applicant = row.namesAnApplicant() ? applicant(row, bearers) : null;
        var before = applicant == null ? null : known.get(applicant.id());
        if (before != null && Objects.equals(before.number(), row.proposal.number())) {
            return SortedProposal.of(row, ProposalRow.Outcome.KNOWN, applicant, before.id());
        }
        if (before != null) {
            remarks.add(RowRemark.wrong(ProposalColumn.NUMBER, "application-sheet.asked-before", before.id()));
        } else if (applicant != null && !seen.add(applicant)) {
            remarks.add(RowRemark.wrong(ProposalColumn.APPLICANT, "application-sheet.twice"));
        }
        var outcome = remarks.stream().anyMatch(RowRemark::wrong) ? ProposalRow.Outcome.WRONG : ProposalRow.Outcome.NEW;
        return SortedProposal.of(row, outcome, applicant, null);
    }

    private RecipientReference applicant(ReadProposal row, Bearers bearers) {
        var meant = bearers.meant(row.applicant, bearer -> true);
        if (meant.fault() != null) {
            row.remarks.add(new RowRemark(column(meant.at()), meant.fault(), true));
            return null;
        }
        if (meant.remark() != null) {
            row.remarks.add(new RowRemark(column(meant.at()), meant.remark(), false));
        }
        var applicant = meant.bearer().recipient();
        var hindrance = candidates.get(applicant, "").hindrance();
        if (hindrance != null) {
            row.remarks.add(new RowRemark(ProposalColumn.APPLICANT, hindrance, true));
        }
        return applicant;
    }

    private static ProposalColumn column(Meant.Cell cell) {
        return switch (cell) {
            case ID -> ProposalColumn.APPLICANT_ID;
            case NIB -> ProposalColumn.NIB;
            case NAME -> ProposalColumn.APPLICANT;
        };
    }
}
