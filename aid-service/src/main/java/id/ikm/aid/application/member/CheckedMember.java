package id.ikm.aid.application.member;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of one member, by itself; people by the register's opaque ids. */
public record CheckedMember(
        Member.Kind kind,
        UUID id,

        @Schema(description = "A person by a role in a registered business; false: this service knows of none")
        boolean registered,

        @Schema(description = "Of a business on the register")
        String status,

        String industryStatus,

        @Schema(description = "Members on the same family card; empty where none is known")
        List<UUID> sameHouseholdAs,

        @Schema(description = "Members at the same address; empty where none is known")
        List<UUID> sameAddressAs,

        @Schema(description = "Other applications of the year with this member, its household or its address")
        List<UUID> alsoIn) {

    public Member member() {
        return new Member(kind, id);
    }
}
