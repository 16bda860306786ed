package id.ikm.aid.outcome.sample;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.outcome.Outcomes;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;

/** Draws by a seed that nobody chose, and keeps it; nobody draws until the sample suits them without a trace of it. */
@ApplicationScoped
class DrawingSample {

    /** Exact in every reader of JSON. */
    private static final long SEEDS = 1L << 53;

    private final SecureRandom chance = new SecureRandom();
    private final Outcomes outcomes;
    private final OutcomeSamples samples;
    private final Ledger ledger;
    private final SampleEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    DrawingSample(
            Outcomes outcomes,
            OutcomeSamples samples,
            Ledger ledger,
            SampleEventPublisher events,
            Caller caller,
            Clock clock) {
        this.outcomes = outcomes;
        this.samples = samples;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    OutcomeSampleView draw(DrawSample command) {
        command.mustBeginBeforeItEnds();
        Confidence.of(command.confidence(), "/confidence");
        var population = outcomes.handedOver(command.regionCode(), command.from(), command.until());
        if (population.isEmpty()) {
            throw new RuleViolated("sample.nothing-to-draw");
        }
        var sample = OutcomeSample.draw(
                command, population.size(), chance.nextLong(SEEDS), caller.subject(), clock.instant());
        samples.persist(sample, population, Draw.of(sample.seed(), population, sample.size()));
        var view = OutcomeSampleView.of(sample);
        ledger.add(subject(sample), "DRAW", null, view);
        events.drawn(view);
        return view;
    }

    DrawCheckView drawAgain(OutcomeSample sample) {
        var population = samples.population(sample.id());
        var again = Draw.of(sample.seed(), population, Math.min(sample.size(), population.size()));
        var sound = population.size() == sample.population() && again.equals(samples.drawn(sample.id()));
        return new DrawCheckView(sound, sample.seed(), population.size(), again.size());
    }

    static Subject subject(OutcomeSample sample) {
        return new Subject(
                SubjectKind.OUTCOME_SAMPLE, sample.id(), sample.regionCode().value());
    }
}
