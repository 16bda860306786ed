package id.ikm.registry.membership;

import static java.util.stream.Collectors.toSet;

import id.ikm.registry.belonging.Belonging;
import id.ikm.registry.belonging.BelongingsMoved;
import id.ikm.registry.business.BusinessChange;
import id.ikm.registry.business.BusinessRecorded;
import id.ikm.registry.person.PersonErased;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;

/** Whenever a business is closed or a person erased, they belong to nothing any more; a merged record hands over. */
@ApplicationScoped
class EndedMemberPolicy {

    private final Memberships memberships;
    private final Event<MembershipsChanged> changed;
    private final Caller caller;
    private final ClockProvider officeTime;

    EndedMemberPolicy(
            Memberships memberships, Event<MembershipsChanged> changed, Caller caller, ClockProvider officeTime) {
        this.memberships = memberships;
        this.changed = changed;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    void on(@Observes BusinessRecorded recorded) {
        if (recorded.change() == BusinessChange.CLOSED) {
            end(Member.business(recorded.after().id()), recorded.by());
        }
    }

    void on(@Observes PersonErased erased) {
        end(Member.person(erased.id()), caller.subject());
    }

    void on(@Observes BelongingsMoved moved) {
        if (moved.kind() == Belonging.MEMBERSHIP) {
            announce(memberships.all(moved.ids()));
        }
    }

    private void end(Member member, String by) {
        var ended = memberships.ofNow(member);
        ended.forEach(membership -> membership.endOn(LocalDate.now(officeTime.getClock()), by));
        memberships.flush();
        announce(ended);
    }

    private void announce(List<Membership> of) {
        if (!of.isEmpty()) {
            changed.fire(
                    new MembershipsChanged(of.stream().map(Membership::body).collect(toSet())));
        }
    }
}
