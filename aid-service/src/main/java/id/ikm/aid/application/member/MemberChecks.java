package id.ikm.aid.application.member;

import id.ikm.aid.onceonly.Hit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the applicant and its members were on a day. */
public record MemberChecks(
        LocalDate checkedOn,

        @Schema(description = "Aid of the same categories to anybody or any place behind the applicant")
        List<Hit> earlierAid,

        List<CheckedMember> members) {

    public Stream<CheckedMember> unregistered() {
        return members.stream().filter(member -> !member.registered());
    }
}
