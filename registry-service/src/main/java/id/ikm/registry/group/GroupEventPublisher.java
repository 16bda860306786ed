package id.ikm.registry.group;

import id.ikm.events.registry.GroupEvent;
import id.ikm.events.registry.GroupEvent.GroupChanged;
import id.ikm.events.registry.GroupEvent.GroupFormed;
import id.ikm.events.registry.Kbli;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class GroupEventPublisher {

    private final Outbox outbox;

    GroupEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    void formed(GroupView group) {
        publish(group, new GroupFormed(state(group)));
    }

    void changed(GroupView group) {
        publish(group, new GroupChanged(state(group)));
    }

    private void publish(GroupView group, GroupEvent event) {
        var subject =
                new EventSubject(group.id(), group.version(), group.regionCode().value());
        outbox.publish(GroupEvent.TOPIC, subject, event);
    }

    private static GroupEvent.State state(GroupView group) {
        var kbli = group.mainKbli();
        return new GroupEvent.State(
                group.id(),
                group.version(),
                group.name(),
                group.kind().name(),
                group.regionCode().value(),
                kbli == null ? null : new Kbli(kbli.edition(), kbli.code()),
                group.memberBusinessIds());
    }
}
