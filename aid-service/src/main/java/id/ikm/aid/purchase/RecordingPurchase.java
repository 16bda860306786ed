package id.ikm.aid.purchase;

import id.ikm.aid.equipment.step.EvidenceFiles;
import id.ikm.aid.finding.SettlingBreaches;
import id.ikm.aid.freeze.FreezePeriods;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** A purchase in one transaction: its rules, its money, and the passports of its units. */
@ApplicationScoped
class RecordingPurchase {

    private final Purchases purchases;
    private final PurchaseRules rules;
    private final Delivering delivering;
    private final Spending spending;
    private final SettlingBreaches breaches;
    private final FreezePeriods freezes;
    private final EvidenceFiles files;
    private final Caller caller;
    private final Clock clock;

    RecordingPurchase(
            Purchases purchases,
            PurchaseRules rules,
            Delivering delivering,
            Spending spending,
            SettlingBreaches breaches,
            FreezePeriods freezes,
            EvidenceFiles files,
            Caller caller,
            Clock clock) {
        this.purchases = purchases;
        this.rules = rules;
        this.delivering = delivering;
        this.spending = spending;
        this.breaches = breaches;
        this.freezes = freezes;
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    Purchase record(RecordPurchase command) {
        var region = command.office().regionCode();
        caller.scope().demand(region, "/office/regionCode");
        freezes.demand(region.value(), command.order().date(), "PURCHASE", "/order/date");
        if (purchases.hasNumber(region, command.order().number())) {
            throw new Conflict(FieldFault.at(
                    "/order/number", "purchase.number-taken", command.order().number()));
        }
        var broken = rules.breaches(command);
        var purchase =
                Purchase.record(command, files.of(command.evidence(), "/evidence"), caller.subject(), clock.instant());
        purchases.persistAndFlush(purchase);
        breaches.settle(broken, command.waiver(), purchase.subject(), Roles.AID_OFFICER);
        spending.spend(purchase, command);
        purchase.delivered(delivering.deliver(purchase.view(), command));
        purchases.flush();
        return purchase;
    }
}
