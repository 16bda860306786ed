package id.ikm.aid.decree;

import id.ikm.aid.application.ApplicationProgress;
import id.ikm.aid.budget.Commitments;
import id.ikm.aid.decision.Ledger;
import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Takes awards back: what was not handed over yet falls, and its money is free again. */
@ApplicationScoped
class RevokingDecree {

    private final Decrees decrees;
    private final ApplicationProgress progress;
    private final Commitments commitments;
    private final Ledger ledger;
    private final DecreeEventPublisher events;
    private final Caller caller;

    RevokingDecree(
            Decrees decrees,
            ApplicationProgress progress,
            Commitments commitments,
            Ledger ledger,
            DecreeEventPublisher events,
            Caller caller) {
        this.decrees = decrees;
        this.progress = progress;
        this.commitments = commitments;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    DecreeView revokeAll(UUID id, String ifMatch, RevokeDecree command) {
        var decree = locked(id, ifMatch);
        var falling = decree.revoke(command);
        fall(falling, command);
        var view = recorded(decree, command);
        events.revoked(view);
        return view;
    }

    @Transactional(TxType.MANDATORY)
    DecreeView revokeOne(UUID id, UUID application, String ifMatch, RevokeDecree command) {
        var decree = locked(id, ifMatch);
        decree.revoke(application, command);
        fall(List.of(application), command);
        var view = recorded(decree, command);
        events.changed(view);
        return view;
    }

    private AwardDecree locked(UUID id, String ifMatch) {
        var decree = decrees.lock(id, caller.scope());
        VersionTag.demand(ifMatch, decree.version());
        return decree;
    }

    private void fall(List<UUID> applications, RevokeDecree command) {
        applications.stream().sorted().forEach(application -> {
            if (progress.revoke(application, command.date(), command.reason())) {
                commitments.release(application);
            }
        });
    }

    private DecreeView recorded(AwardDecree decree, RevokeDecree command) {
        decrees.flush();
        var view = DecreeView.of(decree);
        ledger.add(decree.subject(), "REVOKE", command.reason(), view);
        return view;
    }
}
