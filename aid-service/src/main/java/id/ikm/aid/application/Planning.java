package id.ikm.aid.application;

import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.member.CheckedMember;
import id.ikm.aid.application.member.CheckingMembers;
import id.ikm.aid.officeoverlap.OfficePlan;
import id.ikm.aid.officeoverlap.OfficePlans;
import jakarta.enterprise.context.ApplicationScoped;

/** What is submitted is planned by the package's office, until it ends without aid. */
@ApplicationScoped
class Planning {

    private final AidPackages packages;
    private final CheckingMembers checking;
    private final OfficePlans plans;

    Planning(AidPackages packages, CheckingMembers checking, OfficePlans plans) {
        this.packages = packages;
        this.checking = checking;
        this.plans = plans;
    }

    void follow(ApplicationAct act, AidApplication application) {
        switch (act) {
            case SUBMIT -> plans.plan(plan(application));
            case REJECT, CANCEL, REVOKE -> plans.withdraw(application.id());
            default -> {
                // changes nothing about what the office means to give
            }
        }
    }

    private OfficePlan plan(AidApplication application) {
        var origin = application.origin();
        var aidPackage = packages.demand(origin.packageId(), "");
        var members = application.checks().members().stream()
                .map(CheckedMember::member)
                .toList();
        return new OfficePlan(
                application.id(),
                aidPackage.officeId(),
                application.regionCode(),
                origin.fiscalYear(),
                checking.parties(origin.recipient(), members),
                aidPackage.name(),
                null);
    }
}
