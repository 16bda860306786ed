package id.ikm.registry.business;

import id.ikm.registry.business.Business.Status;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a business stands. An officer drafts and submits it, another person verifies it or sends it back; a change of its
 * facts asks for verification again. It can be suspended and reinstated, closed for good, or merged into another record.
 */
@Embeddable
record Lifecycle(
        @Enumerated(EnumType.STRING) Status status,
        @Enumerated(EnumType.STRING) Status statusBeforeSuspension,
        String lastProposedBy,
        LocalDate lastConfirmedOn) {

    static Lifecycle begin(boolean draft, String officer) {
        return new Lifecycle(draft ? Status.DRAFT : Status.SUBMITTED, null, officer, null);
    }

    /** Its facts are others now. */
    Lifecycle propose(String officer) {
        return new Lifecycle(
                status == Status.DRAFT ? status : Status.SUBMITTED, statusBeforeSuspension, officer, lastConfirmedOn);
    }

    Lifecycle submit(String officer) {
        demand(BusinessAction.SUBMIT, officer);
        return new Lifecycle(Status.SUBMITTED, null, officer, lastConfirmedOn);
    }

    /** Sent back to whoever proposed it, to be completed. */
    Lifecycle sendBack(String verifier) {
        demand(BusinessAction.RETURN, verifier);
        return in(Status.DRAFT);
    }

    Lifecycle verify(String verifier, LocalDate today) {
        demand(BusinessAction.VERIFY, verifier);
        return new Lifecycle(Status.VERIFIED, null, lastProposedBy, today);
    }

    Lifecycle confirm(LocalDate date, LocalDate today, String officer) {
        demand(BusinessAction.CONFIRM, officer);
        mustNotLieAhead(date, today);
        return confirmedOn(date);
    }

    /** An earlier day than the last one known tells nothing new. */
    Lifecycle confirmedOn(LocalDate date) {
        boolean later = lastConfirmedOn == null || date.isAfter(lastConfirmedOn);
        return new Lifecycle(status, statusBeforeSuspension, lastProposedBy, later ? date : lastConfirmedOn);
    }

    Lifecycle suspend(String verifier) {
        demand(BusinessAction.SUSPEND, verifier);
        return new Lifecycle(Status.SUSPENDED, status, lastProposedBy, lastConfirmedOn);
    }

    Lifecycle reinstate(String verifier) {
        demand(BusinessAction.REINSTATE, verifier);
        return in(statusBeforeSuspension);
    }

    Lifecycle close(String officer) {
        demand(BusinessAction.CLOSE, officer);
        return in(Status.CLOSED);
    }

    Lifecycle merge(String verifier) {
        demand(BusinessAction.MERGE, verifier);
        return new Lifecycle(Status.MERGED, statusBeforeSuspension, lastProposedBy, lastConfirmedOn);
    }

    Lifecycle unmerge(Status before, String verifier) {
        demand(BusinessAction.UNMERGE, verifier);
        return new Lifecycle(before, statusBeforeSuspension, lastProposedBy, lastConfirmedOn);
    }

    /** The rule that keeps somebody from doing something now, if one does. */
    Optional<String> obstacle(BusinessAction action, String subject) {
        if (!action.fits(status)) {
            return Optional.of("business.is-" + status.name().toLowerCase(Locale.ROOT));
        }
        boolean ownWork = action == BusinessAction.VERIFY && subject.equals(lastProposedBy);
        return ownWork ? Optional.of("business.maker-is-checker") : Optional.empty();
    }

    void demand(BusinessAction action, String subject) {
        obstacle(action, subject).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
    }

    static void mustNotLieAhead(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new InvalidRequest("/date", "date.ahead");
        }
    }

    private Lifecycle in(Status other) {
        return new Lifecycle(other, null, lastProposedBy, lastConfirmedOn);
    }
}
