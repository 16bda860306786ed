package id.ikm.registry.group;

import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.MembershipsChanged;
import id.ikm.registry.person.PersonErased;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.UUID;

/** Whenever a member was merged, closed or erased, or a leader erased, its groups tell who belongs to them now. */
@ApplicationScoped
class LostMemberPolicy {

    private final Groups groups;
    private final GroupEventPublisher events;
    private final ClockProvider officeTime;

    LostMemberPolicy(Groups groups, GroupEventPublisher events, ClockProvider officeTime) {
        this.groups = groups;
        this.events = events;
        this.officeTime = officeTime;
    }

    void on(@Observes MembershipsChanged changed) {
        changed.bodies().stream()
                .filter(body -> body.kind() == Body.Kind.GROUP)
                .map(Body::id)
                .sorted()
                .forEach(id -> lose(id, false, GroupChange.MEMBERS_CHANGED));
    }

    void on(@Observes PersonErased erased) {
        groups.ledBy(erased.id()).forEach(id -> lose(id, true, GroupChange.LEADER_CHANGED));
    }

    private void lose(UUID id, boolean itsLeader, GroupChange change) {
        var group = groups.findById(id, LockModeType.PESSIMISTIC_WRITE);
        group.lose(LocalDate.now(officeTime.getClock()), itsLeader);
        groups.flush();
        events.publish(change, group);
    }
}
