package id.ikm.aid.aidpackage;

import id.ikm.aid.decision.Ledger;
import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Every change of a package: inside the caller's region, of the version they know, written down and told. */
@ApplicationScoped
class ChangingPackage {

    private static final Set<String> MAKING = Set.of(PackageChange.DRAFT.name(), PackageChange.CHANGE.name());

    private final AidPackages packages;
    private final Ledger ledger;
    private final PackageEventPublisher events;
    private final Caller caller;

    ChangingPackage(AidPackages packages, Ledger ledger, PackageEventPublisher events, Caller caller) {
        this.packages = packages;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    AidPackage draft(DescribeAidPackage command) {
        var aid = AidPackage.draft(command);
        packages.persist(aid);
        return record(aid, PackageChange.DRAFT, null);
    }

    @Transactional(TxType.MANDATORY)
    AidPackage change(UUID id, String ifMatch, PackageChange change, Consumer<AidPackage> decision) {
        return change(id, ifMatch, change, null, decision);
    }

    /** @param reason null where none is asked for */
    @Transactional(TxType.MANDATORY)
    AidPackage change(UUID id, String ifMatch, PackageChange change, String reason, Consumer<AidPackage> decision) {
        var aid = packages.lock(id, caller.scope());
        VersionTag.demand(ifMatch, aid.version());
        decision.accept(aid);
        return record(aid, change, reason);
    }

    /** Whoever wrote it does not open it. */
    boolean madeByCaller(UUID id) {
        return ledger.officers(id, MAKING).contains(caller.subject());
    }

    private AidPackage record(AidPackage aid, PackageChange change, String reason) {
        packages.flush();
        ledger.add(aid.subject(), change.name(), reason, aid.terms());
        events.publish(change, aid);
        return aid;
    }
}
