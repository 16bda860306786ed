package id.ikm.aid.group;

import id.ikm.events.registry.GroupEvent;
import id.ikm.kit.inbox.Inbox;
import id.ikm.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies of groups; every event carries the whole state, so its type does not matter. */
@ApplicationScoped
class RegisteredGroupProjection {

    private final Inbox inbox;
    private final RegisteredGroups groups;

    RegisteredGroupProjection(Inbox inbox, RegisteredGroups groups) {
        this.inbox = inbox;
        this.groups = groups;
    }

    @Incoming("registry-group")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.handle(batch, GroupEvent.class, this::apply);
    }

    private void apply(List<ReceivedEvent<GroupEvent>> events) {
        groups.keep(events.stream().map(event -> copy(event.body().group())).toList());
    }

    private static RegisteredGroup copy(GroupEvent.State group) {
        return new RegisteredGroup(
                group.id(),
                group.version(),
                group.name(),
                group.regionCode(),
                group.mainKbli() == null ? null : group.mainKbli().code(),
                group.kind(),
                group.memberBusinessIds(),
                group.memberPersonIds(),
                group.leaderPersonId(),
                group.dissolvedOn());
    }
}
