package id.ikm.aid.handover;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.SettlingBreaches;
import id.ikm.aid.finding.Waiver;
import id.ikm.aid.freeze.FreezePeriods;
import id.ikm.aid.recipient.Candidates;
import id.ikm.kit.identity.Ids;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The one way in which a handover comes on record, from the API and from a sheet. */
@ApplicationScoped
public class RecordingHandover {

    private final Handovers handovers;
    private final Candidates candidates;
    private final Attaching attaching;
    private final FromStock stock;
    private final KeepingPromises promises;
    private final GivingOnce gifts;
    private final ExpectingOutcomes outcomes;
    private final SettlingBreaches breaches;
    private final FreezePeriods freezes;
    private final Ledger ledger;
    private final HandoverEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    RecordingHandover(
            Handovers handovers,
            Candidates candidates,
            Attaching attaching,
            FromStock stock,
            KeepingPromises promises,
            GivingOnce gifts,
            ExpectingOutcomes outcomes,
            SettlingBreaches breaches,
            FreezePeriods freezes,
            Ledger ledger,
            HandoverEventPublisher events,
            Caller caller,
            Clock clock) {
        this.handovers = handovers;
        this.candidates = candidates;
        this.attaching = attaching;
        this.stock = stock;
        this.promises = promises;
        this.gifts = gifts;
        this.outcomes = outcomes;
        this.breaches = breaches;
        this.freezes = freezes;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    HandoverView record(RecordHandover command) {
        return record(command, null);
    }

    /** @param importKey of a row of a sheet, or null */
    @Transactional(TxType.MANDATORY)
    public HandoverView record(RecordHandover command, String importKey) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var candidate = candidates.get(command.recipient(), "/recipient");
        caller.scope().demand(candidate.regionCode(), "/recipient/id");
        var id = Ids.next();
        var particulars = new Particulars(
                stock.taken(command, id, candidate.recipient()),
                promises.basis(command),
                attaching.attach(command.parties(), command.evidence()),
                Recording.of(caller.subject(), clock.instant(), importKey));
        var handover = Handover.record(id, command, candidate, particulars);
        freezes.demand(command.regionCode().value(), command.handedOverOn(), "HAND_OVER", "/handedOverOn");
        var broken = new ArrayList<>(HandoverRules.breaches(handover));
        broken.addAll(promises.keep(handover));
        var gift = gifts.of(handover);
        broken.addAll(gifts.breaches(handover, gift));
        settle(handover, broken, command.waiver());
        if (!broken.isEmpty()) {
            handover.letPass(command.waiver());
        }
        handovers.persistAndFlush(handover);
        gifts.remember(handover, gift);
        outcomes.of(handover);
        var view = HandoverView.of(handover);
        ledger.add(handover.subject(), "RECORD", handover.waiverReason(), view);
        events.recorded(view);
        return view;
    }

    /** Who waives for a list of past handovers answers for all of its rows. */
    private void settle(Handover handover, List<Breach> broken, Waiver waiver) {
        if (handover.recording().ofHistory()) {
            breaches.settle(broken, waiver, handover.subject());
        } else {
            breaches.settle(broken, waiver, handover.subject(), Roles.AID_OFFICER);
        }
    }
}
