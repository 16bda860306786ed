package id.ikm.aid.decree;

import id.ikm.aid.aidpackage.AidKind;
import id.ikm.aid.aidpackage.AidPackage;
import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.Applications;
import id.ikm.aid.application.Applications.Place;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What must hold of the list of a decree: each once, of the office's region, of the package's money and quota. */
@ApplicationScoped
class ListedApplications {

    private final Applications applications;
    private final AidPackages packages;

    ListedApplications(Applications applications, AidPackages packages) {
        this.applications = applications;
        this.packages = packages;
    }

    /** Positions in the list by package, packages in one order. */
    Map<UUID, List<Integer>> byPackage(IssueDecree command) {
        var recipients = command.recipients();
        var places = applications.places(
                recipients.stream().map(IssueDecree.To::applicationId).toList());
        var faults = new ArrayList<FieldFault>();
        var seen = new HashSet<UUID>();
        var byPackage = new TreeMap<UUID, List<Integer>>();
        for (int i = 0; i < recipients.size(); i++) {
            var pointer = "/recipients/" + i + "/applicationId";
            var application = recipients.get(i).applicationId();
            var place = places.get(application);
            if (place == null) {
                faults.add(FieldFault.at(pointer, "application.unknown", application));
            } else if (!seen.add(application)) {
                faults.add(FieldFault.at(pointer, "decree.recipient-twice"));
            } else if (!lies(place, command)) {
                faults.add(FieldFault.at(pointer, "decree.recipient-elsewhere", place.regionCode()));
            } else {
                byPackage
                        .computeIfAbsent(place.packageId(), id -> new ArrayList<>())
                        .add(i);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return byPackage;
    }

    private static boolean lies(Place place, IssueDecree command) {
        return new RegionScope(command.regionCode().value()).covers(place.regionCode());
    }

    /** What is given for good costs money of a line of its package; a loan may cost none (DOMAIN 4.3). */
    void mustBePaid(UUID packageId, List<Integer> positions, IssueDecree command) {
        AidPackage aidPackage = packages.demand(packageId, "/recipients");
        for (int i : positions) {
            var to = command.recipients().get(i);
            var pointer = "/recipients/" + i + "/budgetLineId";
            boolean free = to.budgetLineId() == null && to.amount() == null && aidPackage.kind() == AidKind.LOAN;
            if (!free && (to.budgetLineId() == null || to.amount() == null)) {
                throw new RuleViolated(FieldFault.at(pointer, "decree.budget-needed"));
            }
            if (!free && !aidPackage.terms().budgetLineIds().contains(to.budgetLineId())) {
                throw new RuleViolated(FieldFault.at(pointer, "decree.budget-elsewhere", aidPackage.name()));
            }
        }
    }

    /** Asked once they are approved. */
    void mustFitQuota(UUID packageId, List<Integer> positions) {
        AidPackage aidPackage = packages.demand(packageId, "/recipients");
        var quota = aidPackage.terms().quota();
        if (quota != null && applications.awarded(packageId) > quota) {
            throw new RuleViolated(FieldFault.at(
                    "/recipients/" + positions.getLast(), "decree.quota-exceeded", aidPackage.name(), quota));
        }
    }
}
