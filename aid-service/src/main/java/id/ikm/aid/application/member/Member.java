package id.ikm.aid.application.member;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Who belongs to an applicant: a business, or a person by the register's opaque id. */
public record Member(@NotNull Kind kind, @NotNull UUID id) {

    public enum Kind {
        BUSINESS,
        PERSON
    }

    static List<UUID> businesses(List<Member> members) {
        return ids(members, Kind.BUSINESS);
    }

    static List<UUID> people(List<Member> members) {
        return ids(members, Kind.PERSON);
    }

    private static List<UUID> ids(List<Member> members, Kind kind) {
        return members.stream()
                .filter(member -> member.kind() == kind)
                .map(Member::id)
                .toList();
    }
}
