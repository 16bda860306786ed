package id.ikm.events.registry;

import id.ikm.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Everything registry-service announces about a business. Topic {@value #TOPIC}, keyed by the business's id. */
public sealed interface BusinessEvent {

    String TOPIC = "ikm.registry.business";

    State business();

    /**
     * The whole public state after the change; no personal data.
     *
     * @param nib 13 digits, or null: many IKM are not licensed yet
     * @param status DRAFT, SUBMITTED, VERIFIED, SUSPENDED, CLOSED or MERGED
     * @param industryStatus null until somebody has looked whether it produces
     * @param msmeClass by the rules for UMKM; never mixed with {@code industryScale}, the rules for IKM
     * @param addressId the same for all at one address, telling nothing about it; null where none is known
     * @param people who has a role in it now; the ids tell nothing about the persons
     * @param mergedInto the record that stands for this one since they were found to be the same business
     * @param historyHash the head of its history's chain of hashes, so that whoever keeps this event can witness it
     */
    record State(
            UUID id,
            long version,
            String name,
            String nib,
            String regionCode,
            Kbli mainKbli,
            List<Kbli> furtherKbli,
            String legalForm,
            UUID officeId,
            String status,
            String industryStatus,
            String msmeClass,
            String industryScale,
            UUID addressId,
            List<RoleHolder> people,
            LocalDate lastConfirmedOn,
            UUID mergedInto,
            Instant registeredAt,
            String historyHash) {}

    /** A person's role in a business: OWNER, RESPONSIBLE or CONTACT. */
    record RoleHolder(UUID personId, String role) {}

    /**
     * Naik kelas: a class that is verified is higher than the verified one before it.
     *
     * @param axis MSME_CLASS, INDUSTRY_SCALE, or INDUSTRY_STATUS where a business has become an industry
     * @param ruleset the rules by which both classes were compared
     * @param evidence the path of the report or of the history that shows it
     * @param verifiedByRole in which role somebody verified it; never who
     */
    record Promotion(
            String axis,
            String from,
            String to,
            String ruleset,
            LocalDate effectiveDate,
            String evidence,
            String verifiedByRole) {}

    @EventType("ikm.registry.business.registered.v1")
    record BusinessRegistered(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.changed.v1")
    record BusinessChanged(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.verified.v1")
    record BusinessVerified(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.suspended.v1")
    record BusinessSuspended(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.reinstated.v1")
    record BusinessReinstated(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.closed.v1")
    record BusinessClosed(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.submitted.v1")
    record BusinessSubmitted(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.returned.v1")
    record BusinessReturned(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.confirmed.v1")
    record BusinessConfirmed(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.visited.v1")
    record BusinessVisited(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.merged.v1")
    record BusinessMerged(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.unmerged.v1")
    record BusinessUnmerged(State business) implements BusinessEvent {}

    @EventType("ikm.registry.business.promoted.v1")
    record BusinessPromoted(State business, Promotion promotion) implements BusinessEvent {}

    record OtherBusinessEvent(State business) implements BusinessEvent {}
}
