package id.ikm.aid.handover;

import id.ikm.aid.decision.Ledger;
import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** What happens to a handover after it was recorded: evidence comes in, and then it is sealed. */
@ApplicationScoped
class CompletingHandover {

    private final Handovers handovers;
    private final Attaching attaching;
    private final Ledger ledger;
    private final HandoverEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    CompletingHandover(
            Handovers handovers,
            Attaching attaching,
            Ledger ledger,
            HandoverEventPublisher events,
            Caller caller,
            Clock clock) {
        this.handovers = handovers;
        this.attaching = attaching;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    HandoverView complete(UUID id, String ifMatch, CompleteHandover command) {
        var handover = held(id, ifMatch);
        handover.complete(command.scene(), attaching.attach(command.parties(), command.evidence()));
        handovers.flush();
        var view = HandoverView.of(handover);
        ledger.add(handover.subject(), "COMPLETE", null, view);
        events.completed(view);
        return view;
    }

    @Transactional(TxType.MANDATORY)
    HandoverView seal(UUID id, String ifMatch) {
        var handover = held(id, ifMatch);
        handover.seal(caller.subject(), clock.instant());
        handovers.flush();
        var view = HandoverView.of(handover);
        ledger.add(handover.subject(), "SEAL", null, handover.seal());
        events.sealed(view);
        return view;
    }

    private Handover held(UUID id, String ifMatch) {
        var handover = handovers.lock(id);
        caller.scope().demand(handover.occasion().regionCode(), "");
        VersionTag.demand(ifMatch, handover.version());
        return handover;
    }
}
