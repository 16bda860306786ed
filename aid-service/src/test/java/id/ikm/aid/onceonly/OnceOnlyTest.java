package id.ikm.aid.onceonly;

import static id.ikm.aid.onceonly.OnceOnlyFixtures.CATEGORY;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.REGION;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.YEAR;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.aGroup;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.aHandover;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.aPromise;
import static id.ikm.aid.onceonly.OnceOnlyFixtures.ofLevel;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.onceonly.Gift.SourceKind;
import id.ikm.aid.party.Parties;
import id.ikm.aid.party.PartyLevel;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
@ActivateRequestContext
class OnceOnlyTest {

    @Inject
    AidGiven given;

    @Inject
    EarlierAid earlier;

    /** Audits found that only the chair was checked: whoever stands behind both is found. */
    @ParameterizedTest
    @EnumSource(PartyLevel.class)
    void findsWhoeverStandsBehindBoth(PartyLevel level) {
        var shared = UUID.randomUUID();
        var handover = aHandover(null, ofLevel(level, shared), YEAR - 1);
        record(handover);

        assertThat(hits(ofLevel(level, shared), YEAR)).singleElement().satisfies(hit -> {
            assertThat(hit.level()).isEqualTo(level);
            assertThat(hit.party()).isEqualTo(shared);
            assertThat(hit.earlier().sourceId()).isEqualTo(handover.source().id());
            assertThat(hit.earlier().fiscalYear()).isEqualTo(YEAR - 1);
        });
        assertThat(hits(aGroup(), YEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025, true", "2024, true", "2026, true", "2023, false", "2027, false"})
    void countsConsecutiveYearsWhereNoRuleSaysOtherwise(int year, boolean counts) {
        var group = aGroup();
        record(aHandover(null, group, year));

        assertThat(hits(group, YEAR)).hasSize(counts ? 1 : 0);
    }

    @Test
    void asksForTheSameCategoryOnly() {
        var group = aGroup();
        record(aHandover(null, group, YEAR));

        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> earlier.hits(group, Set.of("OVEN"), YEAR, REGION, null)))
                .isEmpty();
    }

    @Test
    void aFormerMemberThatAppliesAloneIsFound() {
        var member = UUID.randomUUID();
        record(aHandover(null, ofLevel(PartyLevel.BUSINESS, member), YEAR));

        assertThat(hits(ofLevel(PartyLevel.RECIPIENT, member), YEAR))
                .extracting(Hit::level)
                .containsExactly(PartyLevel.RECIPIENT);
    }

    @Test
    void aPromiseCountsForOthersUntilItIsWithdrawn() {
        var application = UUID.randomUUID();
        var behind = aGroup();
        record(aPromise(application, behind, YEAR));

        assertThat(hits(behind, YEAR)).hasSize(1);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> earlier.hits(behind, Set.of(CATEGORY), YEAR, REGION, application)))
                .isEmpty();
        QuarkusTransaction.requiringNew().run(() -> given.withdraw(SourceKind.APPLICATION, application));
        assertThat(hits(behind, YEAR)).isEmpty();
    }

    @Test
    void aHandoverTakesThePlaceOfThePromise() {
        var application = UUID.randomUUID();
        var group = aGroup();
        record(aPromise(application, group, YEAR));
        var handover = aHandover(application, group, YEAR);
        record(handover);
        record(handover);

        assertThat(hits(group, YEAR))
                .extracting(hit -> hit.earlier().sourceKind())
                .containsExactly(SourceKind.HANDOVER);
    }

    private void record(Gift gift) {
        QuarkusTransaction.requiringNew().run(() -> given.record(gift));
    }

    private List<Hit> hits(Parties parties, int year) {
        return QuarkusTransaction.requiringNew()
                .call(() -> earlier.hits(parties, Set.of(CATEGORY, "ANOTHER"), year, REGION, null));
    }
}
