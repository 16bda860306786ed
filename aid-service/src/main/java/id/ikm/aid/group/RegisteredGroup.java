package id.ikm.aid.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A business group as the register last told it.
 *
 * @param kind KUB, COOPERATIVE …, as a text, since the register may learn new ones
 * @param mainKbliCode of either edition, null where not known
 */
public record RegisteredGroup(
        UUID id,
        long version,
        String name,
        String regionCode,
        String mainKbliCode,
        String kind,
        List<UUID> memberBusinessIds,
        List<UUID> memberPersonIds,
        UUID leaderPersonId,
        LocalDate dissolvedOn) {

    private static final String FIRST_MANUFACTURING_DIVISION = "10";
    private static final String LAST_MANUFACTURING_DIVISION = "33";

    public RegisteredGroup {
        memberBusinessIds = memberBusinessIds == null ? List.of() : List.copyOf(memberBusinessIds);
        memberPersonIds = memberPersonIds == null ? List.of() : List.copyOf(memberPersonIds);
    }

    public boolean dissolved() {
        return dissolvedOn != null;
    }

    /** A code outside manufacturing rules it out; one inside does not yet make an industry, so null (DOMAIN 2.2). */
    public Boolean industry() {
        if (mainKbliCode == null || mainKbliCode.length() < 2) {
            return null;
        }
        var division = mainKbliCode.substring(0, 2);
        boolean manufacturing = division.compareTo(FIRST_MANUFACTURING_DIVISION) >= 0
                && division.compareTo(LAST_MANUFACTURING_DIVISION) <= 0;
        return manufacturing ? null : Boolean.FALSE;
    }
}
