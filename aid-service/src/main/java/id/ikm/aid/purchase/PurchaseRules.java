package id.ikm.aid.purchase;

import id.ikm.aid.aidpackage.AidKind;
import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.Applications;
import id.ikm.aid.application.Standing;
import id.ikm.aid.application.life.ApplicationState;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.web.access.Caller;
import id.ikm.web.problem.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Nothing is bought for somebody before the papers are complete, or after the award is gone (DOMAIN 4.3). */
@ApplicationScoped
class PurchaseRules {

    private static final Set<ApplicationState> ENDED =
            EnumSet.of(ApplicationState.REJECTED, ApplicationState.CANCELLED, ApplicationState.REVOKED);

    private final Applications applications;
    private final AidPackages packages;
    private final EntityManager database;
    private final Caller caller;

    PurchaseRules(Applications applications, AidPackages packages, EntityManager database, Caller caller) {
        this.applications = applications;
        this.packages = packages;
        this.database = database;
        this.caller = caller;
    }

    /** What the purchase would break; 400 and 403 for what it names wrongly. */
    List<Breach> breaches(RecordPurchase command) {
        var purpose = command.purpose();
        if (purpose == null) {
            return List.of();
        }
        var kind = packages.demand(purpose.packageId(), "/purpose/packageId").kind();
        var ids = command.applicationIds();
        if (ids.isEmpty()) {
            return kind == AidKind.LOAN
                    ? List.of()
                    : List.of(Breach.at(
                            "/purpose/applicationIds",
                            FindingKind.PURCHASE_WITHOUT_APPLICATION,
                            "purchase.without-application"));
        }
        keepAsTheyAre(ids);
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < ids.size(); i++) {
            var pointer = "/purpose/applicationIds/" + i;
            breaches.addAll(breaches(standing(ids.get(i), purpose.packageId(), pointer), pointer));
        }
        return breaches;
    }

    private Standing standing(UUID application, UUID packageId, String pointer) {
        var standing = applications.demand(application, pointer);
        caller.scope().demand(standing.regionCode(), pointer);
        if (!standing.packageId().equals(packageId)) {
            throw new InvalidRequest(pointer, "purchase.other-package", application);
        }
        return standing;
    }

    private static List<Breach> breaches(Standing standing, String pointer) {
        var breaches = new ArrayList<Breach>();
        if (!standing.proposalsComplete()) {
            breaches.add(Breach.at(
                    pointer,
                    FindingKind.PURCHASE_BEFORE_COMPLETE_PROPOSAL,
                    "purchase.proposal-incomplete",
                    standing.recipient().name()));
        }
        var revoked = standing.decree() != null && standing.decree().revoked();
        if (revoked || ENDED.contains(standing.state())) {
            breaches.add(Breach.at(
                    pointer,
                    FindingKind.PURCHASE_FOR_ENDED_APPLICATION,
                    "purchase.application-ended",
                    standing.recipient().name()));
        }
        return breaches;
    }

    /** Nobody revokes or rejects one of them while it is bought for. */
    private void keepAsTheyAre(List<UUID> ids) {
        database.createNativeQuery(
                        "select id from aid_application where id = any(?1) order by id for share", Object.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
    }
}
