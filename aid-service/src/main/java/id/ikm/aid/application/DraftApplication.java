package id.ikm.aid.application;

import id.ikm.aid.application.proposal.Proposal;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who asks for a package of aid (a business, or a group: a cooperative is one), and by which paper. */
public record DraftApplication(
        @NotNull UUID packageId,
        @NotNull @Valid RecipientReference applicant,
        @NotNull @Valid Proposal proposal) {}
