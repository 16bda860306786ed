package id.ikm.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the issuer under test: the shared one, or that of the property {@code ikm.issuer}. */
public final class Tokens {

    private static final Map<Map<String, String>, String> ISSUED = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token for the whole nation. */
    public static String of(String role) {
        return of(role, "*");
    }

    public static String of(String role, String region) {
        return issue(Map.of("client_id", clientId(role, region)));
    }

    /** A token of a certain caller, for what depends on who somebody is. */
    public static String subject(String subject, String role, String region) {
        return issue(Map.of("client_id", clientId(role, region), "subject", subject));
    }

    private static String clientId(String role, String region) {
        return role + "@" + region;
    }

    private static String issue(Map<String, String> wanted) {
        return ISSUED.computeIfAbsent(wanted, form -> Issuer.underTest().token(form));
    }
}
