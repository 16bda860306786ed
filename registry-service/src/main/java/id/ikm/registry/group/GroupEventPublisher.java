package id.ikm.registry.group;

import id.ikm.events.registry.GroupEvent;
import id.ikm.events.registry.GroupEvent.GroupChanged;
import id.ikm.events.registry.GroupEvent.GroupDissolved;
import id.ikm.events.registry.GroupEvent.GroupFormed;
import id.ikm.events.registry.GroupEvent.GroupLeaderChanged;
import id.ikm.events.registry.GroupEvent.GroupMembersChanged;
import id.ikm.events.registry.Kbli;
import id.ikm.kit.outbox.EventSubject;
import id.ikm.kit.outbox.Outbox;
import id.ikm.registry.group.leader.Leader;
import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.Member;
import id.ikm.registry.membership.Memberships;
import id.ikm.registry.term.Tenures;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class GroupEventPublisher {

    private final Outbox outbox;
    private final Memberships memberships;

    GroupEventPublisher(Outbox outbox, Memberships memberships) {
        this.outbox = outbox;
        this.memberships = memberships;
    }

    /** After the change has been flushed. */
    void publish(GroupChange change, BusinessGroup group) {
        var subject =
                new EventSubject(group.id(), group.version(), group.regionCode().value());
        outbox.publish(GroupEvent.TOPIC, subject, event(change, state(group)));
    }

    private static GroupEvent event(GroupChange change, GroupEvent.State state) {
        return switch (change) {
            case FORMED -> new GroupFormed(state);
            case CHANGED -> new GroupChanged(state);
            case MEMBERS_CHANGED -> new GroupMembersChanged(state);
            case LEADER_CHANGED -> new GroupLeaderChanged(state);
            case DISSOLVED -> new GroupDissolved(state);
        };
    }

    private GroupEvent.State state(BusinessGroup group) {
        var body = Body.group(group.id());
        var kbli = group.mainKbli();
        var ahuNumber = group.ahuNumber();
        return new GroupEvent.State(
                group.id(),
                group.version(),
                group.name(),
                group.kind().name(),
                group.regionCode().value(),
                kbli == null ? null : new Kbli(kbli.edition(), kbli.code()),
                memberships.now(body, Member.Kind.BUSINESS),
                memberships.now(body, Member.Kind.PERSON),
                Tenures.now(group.leaders()).map(Leader::personId).orElse(null),
                ahuNumber == null ? null : ahuNumber.value(),
                group.dissolvedOn());
    }
}
