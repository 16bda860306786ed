package id.ikm.aid.officeoverlap;

import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.finding.Findings;
import id.ikm.aid.party.PartyLocks;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Takes plans on record, and tells both offices where they mean the same business. */
@ApplicationScoped
public class OfficePlans {

    private final PlannedAids plans;
    private final RegisteredBusinesses businesses;
    private final PartyLocks locks;
    private final Findings findings;
    private final PlannedAidEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    OfficePlans(
            PlannedAids plans,
            RegisteredBusinesses businesses,
            PartyLocks locks,
            Findings findings,
            PlannedAidEventPublisher events,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.businesses = businesses;
        this.locks = locks;
        this.findings = findings;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** A plan of no known office overlaps with none; an application's plan takes the place of its earlier one. */
    @Transactional(TxType.MANDATORY)
    public void plan(OfficePlan plan) {
        if (plan.application() != null) {
            withdraw(plan.application());
        }
        if (plan.officeId() != null) {
            add(plan);
        }
    }

    /** The application was rejected, cancelled or revoked. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(UUID application) {
        plans.of(application).forEach(this::withdraw);
    }

    PlannedAidView withdraw(PlannedAid plan) {
        plan.withdraw(clock.instant());
        plans.flush();
        var view = plan.view();
        events.withdrawn(view);
        return view;
    }

    /** Meant are the recipient and the businesses in it; people may have several. */
    PlannedAid add(OfficePlan plan) {
        var parties = new HashSet<>(plan.parties().businesses());
        parties.add(plan.parties().recipient().id());
        var concerned = new HashSet<>(parties);
        concerned.addAll(businesses.survivors(parties));
        locks.hold(concerned);
        var planned = PlannedAid.of(plan, caller.subject(), clock.instant());
        plans.persistAndFlush(planned);
        plans.standBehind(planned, parties);
        events.planned(planned.view());
        var others = plans.overlapping(planned);
        for (var other : others) {
            note(planned, other);
            note(other, planned);
        }
        if (!others.isEmpty()) {
            plans.markOverlaps(
                    Stream.concat(Stream.of(planned), others.stream()).toList());
        }
        return planned;
    }

    private void note(PlannedAid one, PlannedAid other) {
        findings.note(
                FindingKind.PLANS_OVERLAP,
                one.subject(),
                other.subject().id().toString(),
                Text.of("planned-aid.overlap", other.what(), other.officeId(), other.fiscalYear()));
    }
}
