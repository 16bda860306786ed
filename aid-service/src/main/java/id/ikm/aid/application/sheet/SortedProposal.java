package id.ikm.aid.application.sheet;

import id.ikm.aid.application.DraftApplication;
import id.ikm.aid.application.proposal.Proposal;
import id.ikm.aid.recipient.RecipientReference;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A row that was read and sorted. */
record SortedProposal(
        long row,
        ProposalRow.Outcome outcome,
        RecipientReference applicant,
        UUID application,
        Proposal proposal,
        List<RowRemark> remarks) {

    static SortedProposal of(
            ReadProposal row, ProposalRow.Outcome outcome, RecipientReference applicant, UUID application) {
        return new SortedProposal(row.number, outcome, applicant, application, row.proposal, row.remarks);
    }

    boolean is(ProposalRow.Outcome wanted) {
        return outcome == wanted;
    }

    DraftApplication draft(UUID packageId) {
        return new DraftApplication(packageId, applicant, proposal);
    }

    SortedProposal drafted(UUID id) {
        return new SortedProposal(row, outcome, applicant, id, proposal, remarks);
    }

    ProposalRow told(Locale locale) {
        var told =
                remarks.stream().map(remark -> ProposalRow.told(remark, locale)).toList();
        return new ProposalRow(row, outcome, applicant, application, told);
    }
}
