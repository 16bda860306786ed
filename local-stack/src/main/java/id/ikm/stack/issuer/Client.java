package id.ikm.stack.issuer;

import java.util.List;
import java.util.regex.Pattern;

/** Whom a token is for: a role within a region; its id is {@code role} (the nation) or {@code role@region}. */
public record Client(String role, String region) {

    public static final List<String> ROLES = List.of(
            "registry-officer",
            "registry-verifier",
            "aid-officer",
            "aid-verifier",
            "aid-approver",
            "training-officer",
            "reporting-analyst",
            "auditor",
            "catalog-client",
            "event-subscriber",
            "admin");

    public static final String NATION = "*";

    private static final Pattern REGION = Pattern.compile("\\*|\\d{2}(\\.\\d{2})?");

    public Client {
        if (!ROLES.contains(role)) {
            throw new IllegalArgumentException("Unknown role " + role + "; known: " + String.join(", ", ROLES));
        }
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException(
                    "Malformed region " + region + "; write 12.09 (regency or city), 12 (province) or * (nation)");
        }
    }

    public static Client withId(String id) {
        int at = id.indexOf('@');
        return at < 0 ? new Client(id, NATION) : new Client(id.substring(0, at), id.substring(at + 1));
    }

    public String id() {
        return region.equals(NATION) ? role : role + "@" + region;
    }

    public Client narrowedTo(String narrower) {
        boolean inside = region.equals(NATION) || narrower.equals(region) || narrower.startsWith(region + ".");
        if (!inside) {
            throw new IllegalArgumentException("Region " + narrower + " is outside " + region);
        }
        return new Client(role, narrower);
    }
}
