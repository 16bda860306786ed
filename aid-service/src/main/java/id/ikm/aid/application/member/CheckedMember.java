package id.ikm.aid.application.member;

import id.ikm.aid.onceonly.Hit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of one member, by itself; people by the register's opaque ids. */
public record CheckedMember(
        Member.Kind kind,
        UUID id,

        @Schema(description = "False: this service has not heard of it from the register")
        boolean registered,

        @Schema(description = "Of a business on the register")
        String status,

        String industryStatus,

        @Schema(description = "Aid of the same categories to this member, its people, address or household")
        List<Hit> earlierAid,

        @Schema(description = "Members on the same family card; empty where none is known")
        List<UUID> sameHouseholdAs,

        @Schema(description = "Members at the same address; empty where none is known")
        List<UUID> sameAddressAs,

        @Schema(description = "Other applications of the year with this member, its people, household or address")
        List<UUID> alsoIn) {

    public Member member() {
        return new Member(kind, id);
    }
}
