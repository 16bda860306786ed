package id.ikm.events.aid;

import id.ikm.events.EventType;
import java.time.LocalDate;
import java.util.UUID;

/** Everything aid-service announces about credit as others report it. Topic {@value #TOPIC}, keyed by its id. */
public sealed interface CreditEvent {

    String TOPIC = "ikm.aid.credit";

    State credit();

    /**
     * The whole public state after the change.
     *
     * @param lender the code of a lender, or ALL for all of them together
     * @param amount whole rupiah
     * @param debtors null when unknown
     */
    record State(
            UUID id,
            long version,
            String regionCode,
            String lender,
            Period period,
            long amount,
            Integer debtors,
            LocalDate publishedOn,
            boolean withdrawn) {}

    /** @param day null where the report names a month only */
    record Period(int year, int month, Integer day) {}

    @EventType("ikm.aid.credit.recorded.v1")
    record DisbursementRecorded(State credit) implements CreditEvent {}

    @EventType("ikm.aid.credit.corrected.v1")
    record DisbursementCorrected(State credit) implements CreditEvent {}

    @EventType("ikm.aid.credit.withdrawn.v1")
    record DisbursementWithdrawn(State credit) implements CreditEvent {}

    record OtherCreditEvent(State credit) implements CreditEvent {}
}
