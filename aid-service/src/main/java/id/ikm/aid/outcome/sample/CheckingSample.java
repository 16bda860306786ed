package id.ikm.aid.outcome.sample;

import id.ikm.aid.decision.Ledger;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;

/** Whoever measured an outcome does not confirm it. */
@ApplicationScoped
class CheckingSample {

    private static final Set<String> MEASURING = Set.of("BASELINE", "FOLLOW_UP");

    private final OutcomeSamples samples;
    private final Ledger ledger;
    private final SampleEventPublisher events;
    private final Caller caller;

    CheckingSample(OutcomeSamples samples, Ledger ledger, SampleEventPublisher events, Caller caller) {
        this.samples = samples;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    OutcomeSampleView check(OutcomeSample sample, UUID outcome, CheckItem command) {
        var item = samples.item(sample.id(), outcome);
        if (ledger.officers(outcome, MEASURING).contains(caller.subject())) {
            throw new RuleViolated("sample.own-measurement");
        }
        sample.check(item.result(), command.result());
        item.check(command, caller.subject());
        samples.flush();
        ledger.add(DrawingSample.subject(sample), "CHECK", command.note(), new Checked(outcome, command));
        var view = OutcomeSampleView.of(sample);
        events.checked(view);
        return view;
    }

    /** As it stands in the ledger. */
    record Checked(UUID outcome, CheckItem found) {}
}
