package id.ikm.aid.decree;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.recommend;
import static id.ikm.aid.application.PackageFixtures.aBudgetLineOf;
import static id.ikm.aid.application.PackageFixtures.opened;
import static id.ikm.aid.decree.DecreeFixtures.aDecree;
import static id.ikm.aid.decree.DecreeFixtures.issue;
import static id.ikm.aid.decree.DecreeFixtures.to;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.aid.Statements;
import id.ikm.aid.application.PackageFixtures.Terms;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decrees over many recipients with members of their own. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class LongDecreeTest {

    private static final int MANY = 10;
    private static final long PRICE = 1_000_000;

    private UUID line;

    @BeforeEach
    void enterALine() {
        line = aBudgetLineOf(1_000 * PRICE);
    }

    /** Each of the one list has its member in common with one of the other, the first with the last. */
    @Test
    void whereTwoMeetTheOneWaitsAndIsToldWhatTheOtherPromised() throws Exception {
        var members = businesses(MANY);
        var there = eachWithOneOf(members);
        var back = eachWithOneOf(members.reversed());

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var issuing = Stream.of(there, back)
                    .<Callable<Integer>>map(list -> () -> issue(over(list)).statusCode())
                    .toList();
            for (var one : threads.invokeAll(issuing)) {
                answers.add(one.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void askLittleOfTheDatabaseForEachFurtherRecipient() {
        var aidPackage = opened(Terms.of(line));
        var one = over(List.of(recommendedWith(businesses(2), aidPackage)));
        var several = over(Stream.generate(() -> recommendedWith(businesses(2), aidPackage))
                .limit(4)
                .toList());

        var first = issued(one);
        var further = (issued(several) - first) / 3;

        assertThat(further).isLessThanOrEqualTo(22);
    }

    private static long issued(String decree) {
        return Statements.during(() -> issue(decree).then().statusCode(201));
    }

    private String over(List<String> applications) {
        return aDecree(applications.stream().map(id -> to(id, line, PRICE)).toArray(String[]::new));
    }

    private static List<UUID> businesses(int count) {
        return Stream.generate(() -> aKnownBusiness("12.09.12", "VERIFIED", "INDUSTRY"))
                .limit(count)
                .toList();
    }

    /** For a package of their own: those of one package wait for each other anyway. */
    private List<String> eachWithOneOf(List<UUID> members) {
        var aidPackage = opened(Terms.of(line));
        return members.stream()
                .map(member -> recommendedWith(List.of(member), aidPackage))
                .toList();
    }

    private static String recommendedWith(List<UUID> members, UUID aidPackage) {
        var named = members.stream()
                .map("{\"kind\": \"BUSINESS\", \"id\": \"%s\"}"::formatted)
                .collect(joining(", ", "\"members\": [", "]"));
        return recommend(drafted(aDraft(aidPackage, aKnownGroup("12.09.12", null), named)));
    }
}
