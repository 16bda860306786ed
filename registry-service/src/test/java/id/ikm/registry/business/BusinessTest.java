package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.web.problem.RuleViolated;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BusinessTest {

    private final Business business = Business.register(aBusiness(), "officer", Instant.parse("2026-01-15T08:00:00Z"));

    @Test
    void isNotVerifiedByTheOneWhoRegisteredIt() {
        assertThatThrownBy(() -> business.verify("officer"))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("maker-is-checker");
        assertThat(business.status()).isEqualTo(Business.Status.REGISTERED);
    }

    @Test
    void needsVerificationAgainAfterAChange() {
        business.verify("verifier");

        business.change(new ChangeBusiness("Nama Baru", MUTIARA, null, null, null, null), "officer");

        assertThat(business.status()).isEqualTo(Business.Status.REGISTERED);
        assertThat(business.industryStatus()).isNull();
    }

    @Test
    void returnsFromSuspensionToWhatItWas() {
        business.verify("verifier");
        business.suspend();

        business.reinstate();

        assertThat(business.status()).isEqualTo(Business.Status.VERIFIED);
    }

    @Test
    void isClosedForGood() {
        business.close();

        assertThatThrownBy(business::close).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(business::suspend).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(business::reinstate).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> business.verify("verifier")).isInstanceOf(RuleViolated.class);
    }
}
