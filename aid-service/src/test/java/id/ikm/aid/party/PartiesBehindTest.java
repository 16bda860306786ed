package id.ikm.aid.party;

import static id.ikm.aid.party.PartyFixtures.aBusinessOf;
import static id.ikm.aid.party.PartyFixtures.aPersonOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PartiesBehindTest {

    @Inject
    PartiesBehind parties;

    private final UUID household = UUID.randomUUID();
    private final UUID home = UUID.randomUUID();
    private final UUID workshop = UUID.randomUUID();

    @Test
    void areTheOwnersTheirHouseholdsAndBothAddressesOfABusiness() {
        var owner = aPersonOf(household, home);
        var business = aBusinessOf(owner, "OWNER", workshop);

        var behind = found(() -> parties.of(new RecipientReference(RecipientKind.BUSINESS, business)));

        assertThat(behind.businesses()).containsExactly(business);
        assertThat(behind.people()).containsExactly(owner);
        assertThat(behind.households()).containsExactly(household);
        assertThat(behind.addresses()).containsExactlyInAnyOrder(home, workshop);
        assertThat(behind.levelOf(business)).isEqualTo(PartyLevel.RECIPIENT);
        assertThat(behind.levelOf(home)).isEqualTo(PartyLevel.ADDRESS);
        assertThat(behind.levelOf(UUID.randomUUID())).isNull();
    }

    @Test
    void areNoneThatNobodyKnowsAndNobodyWhoOnlyAnswersTheTelephone() {
        var answering = aBusinessOf(aPersonOf(household, home), "CONTACT", null);
        var unknown = aPersonOf(null, null);
        var owned = aBusinessOf(unknown, "OWNER", null);

        assertThat(found(() -> parties.of(new RecipientReference(RecipientKind.BUSINESS, answering)))
                        .ids())
                .containsExactly(answering);
        assertThat(found(() -> parties.of(new RecipientReference(RecipientKind.BUSINESS, owned)))
                        .ids())
                .containsExactlyInAnyOrder(owned, unknown);
    }

    @Test
    void areThePeopleWhoAreMembersThemselves() {
        var member = aPersonOf(household, home);
        var group = new RecipientReference(RecipientKind.GROUP, UUID.randomUUID());

        var behind = found(() -> parties.of(group, List.of(), List.of(member)));

        assertThat(behind.people()).containsExactly(member);
        assertThat(behind.households()).containsExactly(household);
        assertThat(behind.addresses()).containsExactly(home);
        assertThat(behind.businesses()).isEmpty();
    }

    private static Parties found(Supplier<Parties> look) {
        return QuarkusTransaction.requiringNew().call(look::get);
    }
}
