package id.ikm.registry.certificate;

import static id.ikm.registry.certificate.CertificateRequests.aBusinessIn;
import static id.ikm.registry.certificate.CertificateRequests.aHalalNumber;
import static id.ikm.registry.certificate.CertificateRequests.recorded;
import static id.ikm.registry.certificate.CertificateResourceTest.aHalal;
import static id.ikm.registry.certificate.CertificateResourceTest.aPirt;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HeldCertificateTest {

    @Inject
    EntityManager database;

    @Test
    void narrowsBusinessesByWhatTheyHold() {
        var none = aBusinessIn("12.09.12");
        var ended = aBusinessIn("12.09.12");
        var ending = aBusinessIn("12.09.12");
        var lasting = aBusinessIn("12.09.12");
        recorded(aPirt(ended, "2021-01-01", "2025-12-31"));
        recorded(aPirt(ending, "2022-01-01", "2026-03-01"));
        recorded(aPirt(lasting, "2022-01-01", "2026-03-01"));
        recorded(aPirt(lasting, "2025-06-01", "2029-06-01"));
        recorded(aHalal(none, aHalalNumber()));

        for (var expected : Map.of(
                        none, HeldCertificate.NONE,
                        ended, HeldCertificate.EXPIRED,
                        ending, HeldCertificate.EXPIRING,
                        lasting, HeldCertificate.VALID)
                .entrySet()) {
            for (var state : HeldCertificate.values()) {
                boolean valid = state == HeldCertificate.VALID && expected.getValue() == HeldCertificate.EXPIRING;
                assertThat(holds(expected.getKey(), state))
                        .as(expected + " " + state)
                        .isEqualTo(state == expected.getValue() || valid);
            }
        }
    }

    private boolean holds(String business, HeldCertificate state) {
        var condition = CertificateCondition.of(CertificateType.PIRT, state, LocalDate.of(2026, 1, 1));
        var query = database.createNativeQuery(
                        "select 1 from business where id = :id and " + condition.sql(), Integer.class)
                .setParameter("id", UUID.fromString(business));
        condition.parameters().forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }
}
