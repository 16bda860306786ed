package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about the loan of a unit of equipment. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface LoanEvent {

    String TOPIC = "ikm.aid.loan";

    State loan();

    /**
     * The whole public state after the change.
     *
     * @param status AGREED, OUT, RETURNED or CANCELLED
     * @param until the last day
     * @param condition at the return: GOOD, FAIR, BROKEN or MISSING
     */
    record State(
            UUID id,
            long version,
            UUID equipmentId,
            String regionCode,
            EquipmentEvent.Holder borrower,
            LocalDate from,
            LocalDate until,
            String status,
            LocalDate returnedOn,
            String condition) {}

    @EventType("ikm.aid.loan.agreed.v1")
    record LoanAgreed(State loan) implements LoanEvent {}

    @EventType("ikm.aid.loan.started.v1")
    record LoanStarted(State loan) implements LoanEvent {}

    @EventType("ikm.aid.loan.returned.v1")
    record LoanReturned(State loan) implements LoanEvent {}

    @EventType("ikm.aid.loan.cancelled.v1")
    record LoanCancelled(State loan) implements LoanEvent {}

    record OtherLoanEvent(State loan) implements LoanEvent {}
}
