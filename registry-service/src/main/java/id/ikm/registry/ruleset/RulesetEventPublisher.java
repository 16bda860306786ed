package id.ikm.registry.ruleset;

import id.ikm.events.registry.RulesetEvent;
import id.ikm.events.registry.RulesetEvent.RulesetAdded;
import id.ikm.events.registry.RulesetEvent.RulesetEnded;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells the nation's rules; they are of no region. */
@ApplicationScoped
class RulesetEventPublisher {

    private final Outbox outbox;

    RulesetEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void added(UUID id, Ruleset ruleset) {
        publish(new RulesetAdded(state(id, ruleset)));
    }

    void ended(UUID id, Ruleset ruleset) {
        publish(new RulesetEnded(state(id, ruleset)));
    }

    private void publish(RulesetEvent event) {
        var state = event.ruleset();
        outbox.publish(RulesetEvent.TOPIC, new EventSubject(state.id(), state.version(), null), event);
    }

    private static RulesetEvent.State state(UUID id, Ruleset ruleset) {
        var source = ruleset.source();
        return new RulesetEvent.State(
                id,
                ruleset.version(),
                ruleset.code(),
                ruleset.axis().name(),
                ruleset.rank(),
                ruleset.validity().from(),
                ruleset.validity().to(),
                new RulesetEvent.Source(source.title(), source.mark().name(), source.citation()),
                ruleset.rows().stream().map(RulesetEventPublisher::row).toList());
    }

    private static RulesetEvent.Row row(RulesetRow row) {
        return new RulesetEvent.Row(row.outcome(), size(row.size()), production(row.production()), row.advice());
    }

    private static RulesetEvent.Size size(SizeRange size) {
        return size == null
                ? null
                : new RulesetEvent.Size(range(size.workers()), range(size.investment()), range(size.annualSales()));
    }

    private static RulesetEvent.Range range(Span span) {
        return span == null ? null : new RulesetEvent.Range(span.min(), span.max());
    }

    private static RulesetEvent.Production production(ProductionCase facts) {
        return facts == null
                ? null
                : new RulesetEvent.Production(
                        facts.produces().name(),
                        facts.processesMaterials().name(),
                        facts.hasProductionPlace().name(),
                        facts.manufacturing().name());
    }
}
