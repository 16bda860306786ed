package id.ikm.registry.membership;

import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;

public record MembershipView(UUID id, Member member, LocalDate joinedOn, LocalDate leftOn, long version)
        implements Versioned {

    static MembershipView of(Membership membership) {
        var term = membership.term();
        return new MembershipView(
                membership.id(), membership.member(), term.from(), term.until(), membership.version());
    }
}
