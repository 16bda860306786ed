package id.ikm.aid.application.member;

import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.application.member.MemberFixtures.aBusinessOf;
import static id.ikm.aid.application.member.MemberFixtures.aGroupOf;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.approved;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.revoke;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class CheckingMembersTest {

    private static final long PRICE = 1_000_000;

    @Test
    void proposesTheMembersThatTheRegisterKnows() {
        var first = aBusinessOf(UUID.randomUUID(), null, null);
        var second = aBusinessOf(UUID.randomUUID(), null, null);
        var id = drafted(aDraft(anOpenPackage(), aGroupOf(first, second)));

        membersOf(id)
                .body("members.id", containsInAnyOrder(first.toString(), second.toString()))
                .body("members.registered", contains(true, true))
                .body("members.industryStatus", contains("INDUSTRY", "INDUSTRY"))
                .body("members[0].sameHouseholdAs", empty())
                .body("members[0].sameAddressAs", empty())
                .body("earlierAid", empty());
    }

    @Test
    void findsMembersOfOneHouseholdOrAddress() {
        var household = UUID.randomUUID();
        var address = UUID.randomUUID();
        var wife = aBusinessOf(UUID.randomUUID(), household, null);
        var husband = aBusinessOf(UUID.randomUUID(), household, address);
        var neighbour = aBusinessOf(UUID.randomUUID(), UUID.randomUUID(), address);
        var id = drafted(aDraft(anOpenPackage(), aGroupOf(wife, husband, neighbour)));

        membersOf(id)
                .body(of(wife) + ".sameHouseholdAs", contains(husband.toString()))
                .body(of(wife) + ".sameAddressAs", empty())
                .body(of(husband) + ".sameAddressAs", contains(neighbour.toString()))
                .body(of(neighbour) + ".sameHouseholdAs", empty());
    }

    @Test
    void findsWhoAppliesElsewhereInTheSameYear() {
        var owner = UUID.randomUUID();
        var first = drafted(aDraft(anOpenPackage(), aGroupOf(aBusinessOf(owner, null, null))));
        var second = drafted(aDraft(anOpenPackage(), aGroupOf(aBusinessOf(owner, null, null))));

        membersOf(second).body("members[0].alsoIn", contains(first));
    }

    @Test
    void needsAReasonForAMemberThatNobodyKnows() {
        var line = aBudgetLineOf(100 * PRICE);
        var stranger = UUID.randomUUID();
        var id = recommend(drafted(aDraft(
                opened(Terms.of(line)),
                aGroupOf(aBusinessOf(UUID.randomUUID(), null, null)),
                "\"members\": [{\"kind\": \"PERSON\", \"id\": \"%s\"}]".formatted(stranger))));

        membersOf(id).body("members.registered", contains(false));
        issue(aDecree(to(id, line, PRICE)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("application.members-unregistered"));
        issue(aDecree(to(id, line, PRICE, "{\"reason\": \"Baru pindah\"}")))
                .then()
                .statusCode(201);
    }

    @Test
    void showsTheEarlierAidOfAMemberAndAwardsTwiceOnlyWithAReason() {
        var line = aBudgetLineOf(100 * PRICE);
        var owner = UUID.randomUUID();
        var before = recommend(drafted(aDraft(opened(Terms.of(line)), aGroupOf(aBusinessOf(owner, null, null)))));
        var decree = approved(before, line, PRICE);
        var again = recommend(drafted(aDraft(opened(Terms.of(line)), aGroupOf(aBusinessOf(owner, null, null)))));

        membersOf(again)
                .body("earlierAid", hasSize(1))
                .body("earlierAid[0].level", equalTo("PERSON"))
                .body("earlierAid[0].earlier.sourceId", equalTo(before))
                .body("members[0].earlierAid.earlier.category", contains("PRINTING"));
        issue(aDecree(to(again, line, PRICE))).then().statusCode(422).body("errors.code", hasItem("once-only.PERSON"));

        revoke(decree, "/revocation").then().statusCode(200);
        issue(aDecree(to(again, line, PRICE))).then().statusCode(201);
    }

    private static ValidatableResponse membersOf(String application) {
        return as("auditor", "12.09")
                .get(PATH + "/" + application + "/members")
                .then()
                .statusCode(200);
    }

    private static String of(UUID member) {
        return "members.find { it.id == '" + member + "' }";
    }
}
