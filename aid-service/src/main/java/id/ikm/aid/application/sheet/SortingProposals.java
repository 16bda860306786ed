package id.ikm.aid.application.sheet;

import id.ikm.aid.application.Applications;
import id.ikm.aid.application.sheet.RawProposal.RowRemark;
import id.ikm.aid.recipient.Candidates;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads the rows of a list and tells which are new, known by applicant and number, or wrong. */
@ApplicationScoped
class SortingProposals {

    private final ApplicantNames names;
    private final Applications applications;
    private final Candidates candidates;
    private final ClockProvider officeTime;

    SortingProposals(ApplicantNames names, Applications applications, Candidates candidates, ClockProvider officeTime) {
        this.names = names;
        this.applications = applications;
        this.candidates = candidates;
        this.officeTime = officeTime;
    }

    List<SortedProposal> sort(UUID packageId, String region, List<RawProposal> rows) {
        var found = names.in(
                region,
                rows.stream().map(RawProposal::applicantName).toList(),
                rows.stream()
                        .map(RawProposal::applicantId)
                        .filter(Objects::nonNull)
                        .toList());
        var known = applications.ofApplicants(
                packageId,
                found.values().stream()
                        .flatMap(Set::stream)
                        .map(RecipientReference::id)
                        .toList());
        var seen = new HashSet<RecipientReference>();
        return rows.stream().map(row -> sorted(row, found, known, seen)).toList();
    }

    private SortedProposal sorted(
            RawProposal row,
            Map<String, Set<RecipientReference>> found,
            Map<UUID, Applications.Known> known,
            Set<RecipientReference> seen) {
        var remarks = new ArrayList<RowRemark>();
        var proposal = row.proposal(LocalDate.now(officeTime.getClock()), remarks);
        var applicant = applicant(row, found, remarks);
        var before = applicant == null ? null : known.get(applicant.id());
        if (before != null && Objects.equals(before.number(), proposal.number())) {
            return new SortedProposal(
                    row.number(), ProposalRow.Outcome.KNOWN, applicant, before.id(), proposal, remarks);
        }
        if (before != null) {
            remarks.add(RowRemark.wrong(ProposalColumn.NUMBER, "application-sheet.asked-before", before.id()));
        } else if (applicant != null && !seen.add(applicant)) {
            remarks.add(RowRemark.wrong(ProposalColumn.APPLICANT, "application-sheet.twice"));
        }
        var outcome = remarks.stream().anyMatch(RowRemark::wrong) ? ProposalRow.Outcome.WRONG : ProposalRow.Outcome.NEW;
        return new SortedProposal(row.number(), outcome, applicant, null, proposal, remarks);
    }

    private RecipientReference applicant(
            RawProposal row, Map<String, Set<RecipientReference>> found, List<RowRemark> remarks) {
        var key = row.applicantId() == null
                ? ApplicantNames.key(row.applicantName())
                : row.applicantId().toString();
        var bearers = found.getOrDefault(key, Set.of());
        if (bearers.size() != 1) {
            var rule = bearers.isEmpty() ? "application-sheet.unknown" : "application-sheet.several";
            remarks.add(RowRemark.wrong(ProposalColumn.APPLICANT, rule, row.applicantName()));
            return null;
        }
        var applicant = bearers.iterator().next();
        var hindrance = candidates.get(applicant, "").hindrance();
        if (hindrance != null) {
            remarks.add(new RowRemark(ProposalColumn.APPLICANT, hindrance, true));
        }
        return applicant;
    }
}
