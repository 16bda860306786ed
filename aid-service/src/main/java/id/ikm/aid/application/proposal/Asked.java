package id.ikm.aid.application.proposal;

import id.ikm.aid.application.checklist.Document;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is asked for, by which papers; amounts in whole rupiah, unknown is null. */
@Embeddable
@Schema(name = "ProposalView")
public record Asked(
        @Column(name = "proposal_number") String number,
        @Column(name = "proposed_on") LocalDate date,
        String purpose,
        @Column(name = "amount_asked") Long amount,
        Integer lastReceivedYear,

        @Column(name = "items_asked") @JdbcTypeCode(SqlTypes.JSON)
        List<ItemAsked> items,

        @JdbcTypeCode(SqlTypes.JSON) List<Document> documents,

        @Column(name = "proposals_complete") @Schema(description = "Every paper that the package requires is there")
        boolean complete,

        @JdbcTypeCode(SqlTypes.JSON) ListedRecommendation listedRecommendation) {

    public static Asked of(Proposal proposal, List<Document> documents, boolean complete) {
        return new Asked(
                proposal.number() == null ? null : proposal.number().strip(),
                proposal.date(),
                proposal.purpose().strip(),
                proposal.amount(),
                proposal.lastReceivedYear(),
                List.copyOf(proposal.items()),
                documents,
                complete,
                proposal.listedRecommendation());
    }
}
