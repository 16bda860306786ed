package id.ikm.aid.outcome;

import id.ikm.aid.application.ApplicationProgress;
import id.ikm.aid.decision.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** What an officer measured stands in the ledger and is told to the others; a follow-up monitors the application too. */
@ApplicationScoped
class MeasuringOutcome {

    private final Outcomes outcomes;
    private final FollowUps followUps;
    private final ApplicationProgress progress;
    private final Ledger ledger;
    private final OutcomeEventPublisher events;
    private final Clock clock;

    MeasuringOutcome(
            Outcomes outcomes,
            FollowUps followUps,
            ApplicationProgress progress,
            Ledger ledger,
            OutcomeEventPublisher events,
            Clock clock) {
        this.outcomes = outcomes;
        this.followUps = followUps;
        this.progress = progress;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    List<FollowUp> baseline(Outcome outcome, Measure command) {
        var all = followUps.of(outcome.id());
        outcome.begin(command, all, clock.instant());
        outcomes.flush();
        ledger.add(Outcomes.subject(outcome), "BASELINE", command.reason(), outcome.baseline());
        events.baseline(outcome, all);
        return all;
    }

    @Transactional(TxType.MANDATORY)
    List<FollowUp> followUp(Outcome outcome, int month, Measure command) {
        var followUp = followUps.get(outcome.id(), month);
        outcome.follow(followUp, command, clock.instant());
        outcomes.flush();
        ledger.add(Outcomes.subject(outcome), "FOLLOW_UP", command.reason(), followUp.measurement());
        var application =
                outcomes.demand(outcome.subjectKind(), outcome.subjectId()).applicationId();
        if (application != null) {
            progress.monitored(application, command.measuredOn(), null);
        }
        var all = followUps.of(outcome.id());
        events.followedUp(outcome, all);
        return all;
    }
}
