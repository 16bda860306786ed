package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.util.UUID;

/** Everything aid-service announces about the nation's list of lenders. Topic {@value #TOPIC}, keyed by the lender's id. */
public sealed interface CreditLenderEvent {

    String TOPIC = "ikm.aid.creditlender";

    State lender();

    /** The whole public state; what is disbursed names the code. */
    record State(UUID id, long version, String code, String name) {}

    @EventType("ikm.aid.creditlender.entered.v1")
    record LenderEntered(State lender) implements CreditLenderEvent {}

    record OtherCreditLenderEvent(State lender) implements CreditLenderEvent {}
}
