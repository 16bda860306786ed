package id.ikm.registry.group;

import id.ikm.registry.belonging.Belonging;
import id.ikm.registry.belonging.BelongingsMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whenever a member was merged into another business, its groups tell who their members are now. */
@ApplicationScoped
class MergedMembersPolicy {

    private final Groups groups;
    private final GroupEventPublisher events;

    MergedMembersPolicy(Groups groups, GroupEventPublisher events) {
        this.groups = groups;
        this.events = events;
    }

    void on(@Observes BelongingsMoved moved) {
        if (moved.kind() == Belonging.GROUP_MEMBERSHIP) {
            moved.ids().forEach(id -> events.changed(GroupView.of(groups.get(id))));
        }
    }
}
