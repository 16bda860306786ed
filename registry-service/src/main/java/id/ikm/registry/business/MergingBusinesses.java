package id.ikm.registry.business;

import id.ikm.registry.belonging.Belongings;
import id.ikm.registry.duplicate.DuplicateCandidate;
import id.ikm.registry.duplicate.DuplicateCandidates;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Two records of one business become one, and two again. Both are locked, always in the same order. */
@ApplicationScoped
class MergingBusinesses {

    private final Businesses businesses;
    private final Mergers mergers;
    private final Belongings belongings;
    private final DecidingBusiness deciding;
    private final DuplicateCandidates candidates;
    private final MergerConfig config;
    private final ClockProvider officeTime;

    MergingBusinesses(
            Businesses businesses,
            Mergers mergers,
            Belongings belongings,
            DecidingBusiness deciding,
            DuplicateCandidates candidates,
            MergerConfig config,
            ClockProvider officeTime) {
        this.businesses = businesses;
        this.mergers = mergers;
        this.belongings = belongings;
        this.deciding = deciding;
        this.candidates = candidates;
        this.config = config;
        this.officeTime = officeTime;
    }

    @Transactional(TxType.MANDATORY)
    MergerView merge(UUID id, String ifMatch, MergeBusiness command, RegionScope scope, String by) {
        if (id.equals(command.into())) {
            throw new InvalidRequest("/into", "merger.into-itself");
        }
        lock(id, command.into());
        var business = businesses.get(id);
        scope.demand(business.regionCode(), "");
        VersionTag.demand(ifMatch, business.version());
        var into = businesses
                .findByIdOptional(command.into())
                .orElseThrow(() -> new InvalidRequest("/into", "merger.into-unknown", command.into()));
        scope.demand(into.regionCode(), "/into");
        mustTakeIn(into);
        return merged(business, into, Merger.of(business, into, command.reason(), by), by);
    }

    private MergerView merged(Business business, Business into, Merger merger, String by) {
        decide(
                business,
                BusinessChange.MERGED,
                merger.reason(),
                by,
                one -> one.mergeInto(into.id(), merger.handedNib(), by));
        decide(into, BusinessChange.CHANGED, merger.reason(), by, one -> one.absorb(business, merger.handedNib()));
        merger.took(belongings.move(business.id(), into.id()), now(), undoUntil());
        mergers.persist(merger);
        candidates.decide(business.id(), into.id(), DuplicateCandidate.State.MERGED, merger.reason(), by);
        return MergerView.of(merger, business);
    }

    @Transactional(TxType.MANDATORY)
    BusinessView undo(UUID id, String ifMatch, Reason command, RegionScope scope, String by) {
        var merger = mergers.get(businesses.get(id).id());
        lock(id, merger.intoId());
        var business = businesses.get(id);
        scope.demand(business.regionCode(), "");
        VersionTag.demand(ifMatch, business.version());
        var into = businesses.get(merger.intoId());
        scope.demand(into.regionCode(), "");
        if (into.status() == Business.Status.MERGED) {
            throw new RuleViolated("merger.later-first", into.id());
        }
        merger.end(command.reason(), by, now());
        belongings.giveBack(merger.moved(), into.id(), id);
        decide(into, BusinessChange.CHANGED, command.reason(), by, one -> one.release(business, merger.handedNib()));
        candidates.decide(id, into.id(), DuplicateCandidate.State.DISMISSED, command.reason(), by);
        return decide(
                business,
                BusinessChange.UNMERGED,
                command.reason(),
                by,
                one -> one.unmerge(merger.statusBefore(), merger.handedNib(), by));
    }

    private BusinessView decide(
            Business business,
            BusinessChange change,
            String reason,
            String by,
            java.util.function.Consumer<Business> decision) {
        return deciding.decide(business, change, reason, by, decision);
    }

    private void mustTakeIn(Business into) {
        switch (into.status()) {
            case MERGED ->
                throw new RuleViolated(
                        FieldFault.at("/into", "merger.into-merged", into.id(), mergers.last(into.id())));
            case CLOSED -> throw new RuleViolated(FieldFault.at("/into", "merger.into-closed", into.id()));
            default -> {
                // lives
            }
        }
    }

    /** Fresh from the database, whatever this session has read before. */
    private void lock(UUID one, UUID other) {
        Stream.of(one, other)
                .sorted(java.util.Comparator.comparing(UUID::toString))
                .forEach(id -> businesses
                        .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                        .ifPresent(business ->
                                businesses.getEntityManager().refresh(business, LockModeType.PESSIMISTIC_WRITE)));
    }

    private Instant now() {
        return officeTime.getClock().instant();
    }

    private Instant undoUntil() {
        Clock clock = officeTime.getClock();
        return clock.instant().atZone(clock.getZone()).plus(config.undoWithin()).toInstant();
    }
}
