package id.ikm.aid.aidpackage;

import id.ikm.events.aid.PackageEvent;
import id.ikm.events.aid.PackageEvent.PackageChanged;
import id.ikm.events.aid.PackageEvent.PackageClosed;
import id.ikm.events.aid.PackageEvent.PackageDrafted;
import id.ikm.events.aid.PackageEvent.PackageExtended;
import id.ikm.events.aid.PackageEvent.PackageOpened;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells how it stands with a package. */
@ApplicationScoped
class PackageEventPublisher {

    private final Outbox outbox;

    PackageEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(PackageChange change, AidPackage aid) {
        var state = state(aid);
        var event =
                switch (change) {
                    case DRAFT -> new PackageDrafted(state);
                    case CHANGE -> new PackageChanged(state);
                    case OPEN -> new PackageOpened(state);
                    case EXTEND -> new PackageExtended(state);
                    case CLOSE -> new PackageClosed(state);
                };
        outbox.publish(PackageEvent.TOPIC, new EventSubject(state.id(), state.version(), state.regionCode()), event);
    }

    private static PackageEvent.State state(AidPackage aid) {
        var terms = aid.terms();
        return new PackageEvent.State(
                aid.id(),
                aid.version(),
                aid.name(),
                aid.kind().name(),
                aid.status().name(),
                aid.regionCode().value(),
                aid.officeId(),
                aid.fiscalYear(),
                terms.items().stream()
                        .map(item -> new PackageEvent.Item(item.name(), item.category(), item.quantity(), item.unit()))
                        .toList(),
                terms.quota(),
                terms.submission().from(),
                terms.submission().until(),
                List.copyOf(terms.budgetLineIds()),
                terms.followUpMonths() == null
                        ? null
                        : terms.followUpMonths().stream().sorted().toList());
    }
}
