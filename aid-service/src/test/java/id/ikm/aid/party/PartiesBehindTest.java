package id.ikm.aid.party;

import static id.ikm.aid.party.PartyFixtures.aBusinessOf;
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

    @Test
    void areTheOwnersTheirHouseholdsAndTheAddressOfABusiness() {
        var owner = UUID.randomUUID();
        var household = UUID.randomUUID();
        var address = UUID.randomUUID();
        var business = aBusinessOf(owner, "OWNER", household, address);

        var behind = found(() -> parties.of(new RecipientReference(RecipientKind.BUSINESS, business)));

        assertThat(behind.businesses()).containsExactly(business);
        assertThat(behind.people()).containsExactly(owner);
        assertThat(behind.households()).containsExactly(household);
        assertThat(behind.addresses()).containsExactly(address);
        assertThat(behind.levelOf(business)).isEqualTo(PartyLevel.RECIPIENT);
        assertThat(behind.levelOf(address)).isEqualTo(PartyLevel.ADDRESS);
        assertThat(behind.levelOf(UUID.randomUUID())).isNull();
    }

    @Test
    void areNoneThatNobodyKnowsAndNobodyWhoOnlyAnswersTheTelephone() {
        var business = aBusinessOf(UUID.randomUUID(), "CONTACT", UUID.randomUUID(), null);

        var behind = found(() -> parties.of(new RecipientReference(RecipientKind.BUSINESS, business)));

        assertThat(behind.ids()).containsExactly(business);
    }

    @Test
    void areTheMembersOfAGroupWithTheHouseholdsThatTheyHaveAnywhere() {
        var member = UUID.randomUUID();
        var household = UUID.randomUUID();
        aBusinessOf(member, "OWNER", household, UUID.randomUUID());
        var group = new RecipientReference(RecipientKind.GROUP, UUID.randomUUID());

        var behind = found(() -> parties.of(group, List.of(), List.of(member)));

        assertThat(behind.people()).containsExactly(member);
        assertThat(behind.households()).containsExactly(household);
        assertThat(behind.businesses()).isEmpty();
        assertThat(behind.addresses()).isEmpty();
    }

    private static Parties found(Supplier<Parties> look) {
        return QuarkusTransaction.requiringNew().call(look::get);
    }
}
