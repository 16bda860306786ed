package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.UUID;

/** What aid-service announces about how long aid comes only once. Topic {@value #TOPIC}, keyed by the rule's id. */
public sealed interface OnceOnlyRuleEvent {

    String TOPIC = "ikm.aid.onceonlyrule";

    State onceOnlyRule();

    /**
     * The whole public state after the change; a region has one rule, which holds for all below it that have none.
     *
     * @param years 1: aid of one category not in consecutive fiscal years; 0: not twice in one
     */
    record State(UUID id, long version, String regionCode, int years, String legalBasis) {}

    @EventType("ikm.aid.onceonlyrule.set.v1")
    record OnceOnlyRuleSet(State onceOnlyRule) implements OnceOnlyRuleEvent {}

    record OtherOnceOnlyRuleEvent(State onceOnlyRule) implements OnceOnlyRuleEvent {}
}
