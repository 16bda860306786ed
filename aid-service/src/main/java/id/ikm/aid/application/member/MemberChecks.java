package id.ikm.aid.application.member;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** How the members were on a day. */
public record MemberChecks(LocalDate checkedOn, List<CheckedMember> members) {

    public Stream<CheckedMember> unregistered() {
        return members.stream().filter(member -> !member.registered());
    }
}
