package id.ikm.aid.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.ikm.aid.aidpackage.AidKind;
import id.ikm.aid.aidpackage.AidPackages;
import id.ikm.aid.application.member.CheckedMember;
import id.ikm.aid.application.member.CheckingMembers;
import id.ikm.aid.application.proposal.ItemAsked;
import id.ikm.aid.onceonly.AidGiven;
import id.ikm.aid.onceonly.Gift;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** What decrees promise for good counts as aid before it is handed over; what is lent comes back, and counts not. */
@ApplicationScoped
class Promises {

    private final AidPackages packages;
    private final CheckingMembers checking;
    private final AidGiven given;

    Promises(AidPackages packages, CheckingMembers checking, AidGiven given) {
        this.packages = packages;
        this.checking = checking;
        this.given = given;
    }

    /** The categories of the package that are given once only. */
    Set<String> onceOnly(AidApplication application) {
        var aidPackage = packages.demand(application.origin().packageId(), "");
        return aidPackage.kind() == AidKind.LOAN ? Set.of() : aidPackage.terms().categories();
    }

    void make(AidApplication application) {
        if (onceOnly(application).isEmpty()) {
            return;
        }
        var award = application.award();
        var members = application.checks().members().stream()
                .map(CheckedMember::member)
                .toList();
        given.record(Gift.promised(
                application.id(),
                checking.parties(application.origin().recipient(), members),
                award.items().stream().map(ItemAsked::category).collect(toUnmodifiableSet()),
                application.origin().fiscalYear(),
                application.regionCode(),
                award.date()));
    }

    void withdraw(UUID application) {
        given.withdraw(Gift.SourceKind.APPLICATION, application);
    }
}
