package id.ikm.aid.purchase;

import id.ikm.aid.budget.Refunds;
import id.ikm.aid.decision.Ledger;
import id.ikm.aid.equipment.CancellingUnits;
import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Takes a purchase back: its money is there again, and its units, to which nothing happened yet, are not. */
@ApplicationScoped
class CancellingPurchase {

    private final Purchases purchases;
    private final Refunds refunds;
    private final CancellingUnits units;
    private final Ledger ledger;
    private final PurchaseEventPublisher events;
    private final Caller caller;

    CancellingPurchase(
            Purchases purchases,
            Refunds refunds,
            CancellingUnits units,
            Ledger ledger,
            PurchaseEventPublisher events,
            Caller caller) {
        this.purchases = purchases;
        this.refunds = refunds;
        this.units = units;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    PurchaseView cancel(UUID id, String ifMatch, CancelPurchase command) {
        var purchase = purchases.lock(id, caller.scope());
        VersionTag.demand(ifMatch, purchase.version());
        purchase.cancel(command);
        purchases.flush();
        var view = purchase.view();
        if (view.budgetLineId() != null) {
            refunds.refund(view.budgetLineId(), id);
        }
        units.cancel(view.equipmentIds(), command.date(), command.reason());
        ledger.add(purchase.subject(), "CANCELLED", command.reason(), view);
        events.cancelled(view);
        return view;
    }
}
