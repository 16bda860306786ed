package id.ikm.web.access;

import id.ikm.web.region.RegionCode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who sent this request: the subject, the roles and the region of the token. */
@RequestScoped
public class Caller {

    private static final Pattern SCOPE = Pattern.compile("\\*|" + RegionCode.SYNTAX);

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's subject, which stands in histories and ledgers; never a person's name. */
    public String subject() {
        return identity.isAnonymous() ? "anonymous" : token().getSubject();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public RegionScope scope() {
        if (identity.isAnonymous()) {
            return RegionScope.NOTHING;
        }
        Object region = token().getClaim("region");
        var text = String.valueOf(region);
        return SCOPE.matcher(text).matches() ? new RegionScope(text) : RegionScope.NOTHING;
    }

    /** For answers that go on for long: none outlives its token. */
    public Instant tokenEndsAt() {
        return Instant.ofEpochSecond(token().getExpirationTime());
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }
}
