package id.ikm.aid.business;

import java.util.List;
import java.util.UUID;

/**
 * A business as the register last told it; statuses as texts, since the register may learn new ones.
 *
 * @param nib null where the register knows none
 * @param mainKbliCode of either edition, null where not known
 * @param addressId the same for all at one address; tells nothing about it; null where the register knows none
 */
public record RegisteredBusiness(
        UUID id,
        long version,
        String name,
        String nib,
        String regionCode,
        String status,
        String industryStatus,
        UUID mergedInto,
        String mainKbliCode,
        UUID officeId,
        UUID addressId,
        List<RoleHolder> people) {

    /** @param householdId the same for all on one family card; tells nothing about it; null where not known */
    public record RoleHolder(UUID personId, String role, UUID householdId) {}

    public RegisteredBusiness {
        people = people == null ? List.of() : List.copyOf(people);
    }

    /** Null where nobody has looked, or only a visit can tell (DOMAIN 2.2). */
    public Boolean industry() {
        return switch (industryStatus) {
            case "INDUSTRY", "INDUSTRY_PENDING_KBLI" -> true;
            case "NOT_INDUSTRY" -> false;
            case null, default -> null;
        };
    }

    /** Another record stands for it: {@link #mergedInto}. */
    public boolean merged() {
        return mergedInto != null;
    }

    public boolean closed() {
        return "CLOSED".equals(status);
    }

    public boolean suspended() {
        return "SUSPENDED".equals(status);
    }
}
