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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Nothing is bought for somebody before the papers and the decree are there, or after the award is gone (DOMAIN 4.3). */
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
            var standing = standing(ids.get(i), purpose.packageId(), pointer);
            incomplete(standing, pointer).ifPresent(breaches::add);
            untimely(standing, command.order().date(), pointer).ifPresent(breaches::add);
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

    private static Optional<Breach> incomplete(Standing standing, String pointer) {
        return standing.proposalsComplete()
                ? Optional.empty()
                : Optional.of(Breach.at(
                        pointer,
                        FindingKind.PURCHASE_BEFORE_COMPLETE_PROPOSAL,
                        "purchase.proposal-incomplete",
                        standing.recipient().name()));
    }

    /** Proposal, decree, purchase: in this order, and nothing for what is over. */
    private static Optional<Breach> untimely(Standing standing, LocalDate boughtOn, String pointer) {
        var name = standing.recipient().name();
        var decree = standing.decree();
        if (ENDED.contains(standing.state()) || decree != null && decree.revoked()) {
            return Optional.of(
                    Breach.at(pointer, FindingKind.PURCHASE_FOR_ENDED_APPLICATION, "purchase.application-ended", name));
        }
        if (decree == null) {
            return Optional.of(Breach.at(pointer, FindingKind.PURCHASE_BEFORE_DECREE, "purchase.without-decree", name));
        }
        return boughtOn.isBefore(decree.date())
                ? Optional.of(Breach.at(
                        "/order/date",
                        FindingKind.PURCHASE_BEFORE_DECREE,
                        "purchase.before-its-decree",
                        boughtOn,
                        decree.number(),
                        decree.date()))
                : Optional.empty();
    }

    /** Nobody revokes or rejects one of them while it is bought for. */
    private void keepAsTheyAre(List<UUID> ids) {
        database.createNativeQuery(
                        "select id from aid_application where id = any(?1) order by id for share", Object.class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
    }
}
