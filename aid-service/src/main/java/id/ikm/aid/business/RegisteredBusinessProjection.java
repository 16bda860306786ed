package id.ikm.aid.business;

import id.ikm.events.registry.BusinessEvent;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies of businesses; every event carries the whole state, so its type does not matter. */
@ApplicationScoped
class RegisteredBusinessProjection {

    private final Inbox inbox;
    private final KeepingBusinesses businesses;

    RegisteredBusinessProjection(Inbox inbox, KeepingBusinesses businesses) {
        this.inbox = inbox;
        this.businesses = businesses;
    }

    @Incoming("registry-business")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, BusinessEvent.class, this::apply);
    }

    private void apply(List<ReceivedEvent<BusinessEvent>> events) {
        businesses.keep(
                events.stream().map(event -> copy(event.body().business())).toList());
    }

    private static RegisteredBusiness copy(BusinessEvent.State business) {
        return new RegisteredBusiness(
                business.id(),
                business.version(),
                business.name(),
                business.nib(),
                business.regionCode(),
                business.status(),
                business.industryStatus(),
                business.mergedInto(),
                business.mainKbli() == null ? null : business.mainKbli().code(),
                business.officeId(),
                business.addressId(),
                people(business));
    }

    private static List<RegisteredBusiness.RoleHolder> people(BusinessEvent.State business) {
        return business.people() == null
                ? List.of()
                : business.people().stream()
                        .map(holder -> new RegisteredBusiness.RoleHolder(holder.personId(), holder.role(), null))
                        .toList();
    }
}
