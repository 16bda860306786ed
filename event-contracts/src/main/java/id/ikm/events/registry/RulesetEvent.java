package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What registry-service announces about the nation's rulesets. Topic {@value #TOPIC}, keyed by the ruleset's id. */
public sealed interface RulesetEvent {

    String TOPIC = "ikm.registry.ruleset";

    State ruleset();

    /**
     * The whole public state after the change; what was added never changes, it only ends.
     *
     * @param rank which is asked first, where several of an axis are in force
     * @param validFrom null: since ever
     * @param validTo the first day after it; null: until further notice
     */
    record State(
            UUID id,
            long version,
            String code,
            String axis,
            int rank,
            LocalDate validFrom,
            LocalDate validTo,
            Source source,
            List<Row> rows) {}

    /** @param mark VERIFIED, SECONDARY, GENERAL or DISPUTED */
    record Source(String title, String mark, String citation) {}

    /** Of size or of production, as the axis asks; the other is null. */
    record Row(String outcome, Size size, Production production, String advice) {}

    /** Null means any. */
    record Size(Range workers, Range investment, Range annualSales) {}

    /** Both included; null is open. */
    record Range(Long min, Long max) {}

    /** Each YES, NO, UNKNOWN or ANY. */
    record Production(String produces, String processesMaterials, String hasProductionPlace, String manufacturing) {}

    @EventType("ikm.registry.ruleset.added.v1")
    record RulesetAdded(State ruleset) implements RulesetEvent {}

    @EventType("ikm.registry.ruleset.ended.v1")
    record RulesetEnded(State ruleset) implements RulesetEvent {}

    record OtherRulesetEvent(State ruleset) implements RulesetEvent {}
}
