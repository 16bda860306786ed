package id.ikm.aid.application;

import id.ikm.web.problem.RuleViolated;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What the feature of handovers does to an application, as an officer of Asahan. */
public final class HandingOver {

    private HandingOver() {}

    public static void handedOver(String application) {
        var requests = Arc.container().requestContext();
        requests.activate();
        try {
            CDI.current().select(CurrentIdentityAssociation.class).get().setIdentity(officer());
            var progress = CDI.current().select(ApplicationProgress.class).get();
            QuarkusTransaction.requiringNew()
                    .run(() -> progress.handedOver(
                            UUID.fromString(application), UUID.randomUUID(), LocalDate.of(2025, 7, 14)));
        } finally {
            requests.terminate();
        }
    }

    /** The rule that keeps it from being handed over. */
    public static String refusal(String application) {
        try {
            handedOver(application);
            return null;
        } catch (RuleViolated refused) {
            return refused.text().key();
        }
    }

    private static QuarkusSecurityIdentity officer() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Token(Map.of("sub", "giver", "region", "12.09")))
                .addRole("aid-officer")
                .build();
    }

    private record Token(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "giver";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
