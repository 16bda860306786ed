package id.ikm.aid.official;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.merged;
import static id.ikm.aid.official.OfficialFixtures.aRelationTo;
import static id.ikm.aid.official.OfficialFixtures.anOfficial;
import static id.ikm.aid.official.OfficialFixtures.anOfficialIn;
import static id.ikm.aid.official.OfficialFixtures.appointed;
import static id.ikm.aid.official.OfficialFixtures.as;
import static id.ikm.aid.official.OfficialFixtures.declared;
import static id.ikm.aid.official.OfficialFixtures.ended;
import static id.ikm.aid.party.PartyFixtures.aPersonOf;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.finding.Breach;
import id.ikm.aid.finding.FindingKind;
import id.ikm.aid.party.Parties;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.testkit.LocalStack;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
@ActivateRequestContext
class ConflictsOfInterestTest {

    @Inject
    ConflictsOfInterest conflicts;

    private final UUID person = UUID.randomUUID();
    private final UUID household = UUID.randomUUID();
    private final UUID address = UUID.randomUUID();
    private final Parties parties = new Parties(
            new RecipientReference(RecipientKind.GROUP, UUID.randomUUID()),
            Set.of(UUID.randomUUID()),
            Set.of(person),
            Set.of(address),
            Set.of(household));

    @Test
    void findsOfficialsBehindTheRecipientOnceEach() {
        var self = appointed(anOfficial(null, person, household, address)).toString();
        var relative =
                appointed(anOfficial(null, UUID.randomUUID(), household, null)).toString();
        var neighbour =
                appointed(anOfficialIn("12", null, null, null, address, null)).toString();
        var brother = appointed(anOfficial(null, aPersonOf(household, null), null, null))
                .toString();
        appointed(anOfficial(null, aPersonOf(UUID.randomUUID(), null), null, null));

        assertThat(found("12.09.12", 2)).containsExactlyInAnyOrder(self, relative, neighbour, brother);
    }

    @Test
    void findsNobodyWhoDeclaredItWorksElsewhereOrLeftThePost() {
        declared(
                appointed(anOfficial(null, person, null, null)),
                aRelationTo(parties.recipient().id()));
        var member = parties.businesses().iterator().next();
        declared(appointed(anOfficial(null, null, household, null)), aRelationTo(member));
        appointed(anOfficialIn("16.07", null, person, null, null, null));
        appointed(anOfficialIn("12.09", null, person, null, null, LocalDate.of(2025, 6, 30)));

        assertThat(found("12.09.12", 1)).isEmpty();
    }

    @Test
    void aDeclaredRelationKeepsTheOfficialFromActing() {
        declared(
                appointed(anOfficial("anonymous", null, null, null)),
                aRelationTo(parties.recipient().id()));

        assertThat(conflicts.breaches(parties, null, "/decision"))
                .extracting(Breach::kind)
                .contains(FindingKind.DECLARED_RELATION);
        assertThat(conflicts.breaches(
                        new Parties(
                                new RecipientReference(RecipientKind.GROUP, UUID.randomUUID()),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of()),
                        null,
                        "/decision"))
                .isEmpty();
    }

    @Test
    void aRelationToABusinessThatWasMergedIsOneToItsSurvivor() {
        var business = aKnownBusiness("12.09", "VERIFIED", "INDUSTRY");
        var survivor = aKnownBusiness("12.09", "VERIFIED", "INDUSTRY");
        declared(appointed(anOfficial("anonymous", null, null, null)), aRelationTo(business));
        merged(business, survivor);
        var behind = new Parties(
                new RecipientReference(RecipientKind.BUSINESS, survivor),
                Set.of(survivor),
                Set.of(),
                Set.of(),
                Set.of());

        assertThat(conflicts.breaches(behind, null, "")).hasSize(1);
    }

    @Test
    void aRelationThatEndedBindsUntilItsLastDayAndExcusesNothingAfterwards() {
        var official = appointed(anOfficial("anonymous", person, null, null));
        declared(official, aRelationTo(parties.recipient().id()));

        ended(official, "2025-06-30").statusCode(200);

        assertThat(conflicts.breaches(parties, LocalDate.of(2025, 6, 30), "")).hasSize(1);
        assertThat(conflicts.breaches(parties, LocalDate.of(2025, 7, 1), "")).isEmpty();
        assertThat(found("12.09.12", 1)).containsExactly(official.toString());
    }

    /** The officials that findings about a new application name. */
    private List<String> found(String region, int times) {
        var subject = new Subject(SubjectKind.APPLICATION, UUID.randomUUID(), region);
        for (int i = 0; i < times; i++) {
            QuarkusTransaction.requiringNew().run(() -> conflicts.noteMatches(subject, parties));
        }
        return as("any", "auditor", "*")
                .get("/aid/v1/findings?kind=UNDECLARED_RELATION&subject=" + subject.id())
                .then()
                .statusCode(200)
                .extract()
                .path("data.other");
    }
}
