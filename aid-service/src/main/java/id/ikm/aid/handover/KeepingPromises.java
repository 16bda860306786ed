package id.ikm.aid.handover;

import id.ikm.aid.application.ApplicationProgress;
import id.ikm.aid.application.Applications;
import id.ikm.aid.business.RegisteredBusinesses;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.handover.promise.Amounts;
import id.ikm.aid.handover.promise.Promise;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes an application on with its handover, and holds the handover against what was promised. */
@ApplicationScoped
class KeepingPromises {

    private final RegisteredBusinesses businesses;
    private final Applications applications;
    private final ApplicationProgress progress;
    private final Handovers handovers;
    private final Caller caller;

    KeepingPromises(
            RegisteredBusinesses businesses,
            Applications applications,
            ApplicationProgress progress,
            Handovers handovers,
            Caller caller) {
        this.businesses = businesses;
        this.applications = applications;
        this.progress = progress;
        this.handovers = handovers;
        this.caller = caller;
    }

    /** What a handover for this application rests on; without one, what the body says. */
    Basis basis(RecordHandover command) {
        if (command.applicationId() == null) {
            return command.basis();
        }
        if (command.basis() != null) {
            throw new InvalidRequest("/basis", "handover.basis-of-application");
        }
        var standing = applications.demand(command.applicationId(), "/applicationId");
        caller.scope().demand(standing.regionCode(), "/applicationId");
        new Promise(standing).mustStand();
        return new Basis(
                standing.decree() == null
                        ? null
                        : new Basis.Deed(
                                standing.decree().number(), standing.decree().date()),
                standing.agreement() == null
                        ? null
                        : new Basis.Deed(
                                standing.agreement().number(),
                                standing.agreement().date()),
                null);
    }

    /** The progress locks the application first, so that two handovers for it are counted one after the other. */
    @Transactional(TxType.MANDATORY)
    List<Breach> keep(Handover handover) {
        if (handover.applicationId() == null) {
            return List.of();
        }
        var promise = new Promise(applications.standing(handover.applicationId()));
        if (promise.isComplete()) {
            progress.handedOver(
                    handover.applicationId(), handover.id(), handover.occasion().handedOverOn());
        }
        var given = new Amounts();
        handovers
                .itemsFor(handover.applicationId())
                .forEach(item -> given.add(item.category(), item.quantity(), item.unit()));
        handover.items().forEach(item -> given.add(item.category(), item.quantity(), item.unit()));
        var categories = handover.items().stream().map(Item::category).collect(Collectors.toSet());
        var breaches = new ArrayList<>(promise.breaches(
                businesses.withMerged(List.of(handover.recipient().id()))));
        breaches.addAll(promise.breaches(given, categories));
        return breaches;
    }
}
