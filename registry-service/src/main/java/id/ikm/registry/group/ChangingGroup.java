package id.ikm.registry.group;

import id.ikm.web.access.Caller;
import id.ikm.web.version.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Every change of a group: inside the caller's region, of the version they know, stored and announced. */
@ApplicationScoped
class ChangingGroup {

    private final Groups groups;
    private final GroupEventPublisher events;
    private final Caller caller;

    ChangingGroup(Groups groups, GroupEventPublisher events, Caller caller) {
        this.groups = groups;
        this.events = events;
        this.caller = caller;
    }

    @Transactional(TxType.MANDATORY)
    BusinessGroup change(UUID id, String ifMatch, GroupChange change, Consumer<BusinessGroup> decision) {
        var group = groups.lock(id, caller.scope());
        VersionTag.demand(ifMatch, group.version());
        decision.accept(group);
        announce(group, change);
        return group;
    }

    /** Members have versions of their own. */
    @Transactional(TxType.MANDATORY)
    <T> T changeMembers(UUID id, Supplier<T> decision) {
        var group = groups.lock(id, caller.scope());
        group.members();
        var answer = decision.get();
        announce(group, GroupChange.MEMBERS_CHANGED);
        return answer;
    }

    private void announce(BusinessGroup group, GroupChange change) {
        groups.flush();
        events.publish(change, group);
    }
}
