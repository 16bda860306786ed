package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.BANYUASIN;
import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.privacy.particulars.PhoneNumber;
import id.ikm.privacy.particulars.Position;
import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.registry.business.people.AssignRole;
import id.ikm.registry.business.people.BusinessRole;
import id.ikm.registry.person.PersonFixtures;
import id.ikm.testkit.LocalStack;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What gives a double away besides its name. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class DuplicateSignTest {

    private static final RegionCode ANOTHER_DISTRICT = new RegionCode("12.09.19");
    private static final BigDecimal A_CELL_NORTH = new BigDecimal("0.001");

    @Test
    void suspectsAnotherNameWithTheSamePhoneInTheRegency() {
        var phone = aPhone();
        var first = registered(aBusinessOf("Bakso " + someWords(), MUTIARA, phone, null));
        var second = registered(aBusinessOf("Songket " + someWords(), ANOTHER_DISTRICT, phone, null));
        var elsewhere = registered(aBusinessOf("Rotan " + someWords(), BANYUASIN, phone, null));

        candidatesOf(second)
                .body("data.other.id", contains(first))
                .body("data[0].signs.find { it.criterion == 'PHONE' }.likeness", equalTo(1.0f));
        candidatesOf(elsewhere).body("data", empty());
    }

    @Test
    void takesAPhoneThatManyHaveForAnOfficers() {
        var phone = aPhone();
        for (int i = 0; i < 4; i++) {
            registered(aBusinessOf(someWords(), MUTIARA, phone, null));
        }
        var fifth = registered(aBusinessOf(someWords(), MUTIARA, phone, null));

        candidatesOf(fifth).body("data", empty());
    }

    @Test
    void findsANeighbourAcrossTheBorderOfTheCell() {
        var name = "Anyaman " + someWords();
        var position = aPosition();
        var first = registered(aBusinessOf(name, MUTIARA, null, position));
        var second = registered(aBusinessOf(name, BANYUASIN, null, northOf(position, 1)));
        var third = registered(aBusinessOf(name, new RegionCode("31.01"), null, northOf(position, 3)));

        candidatesOf(second).body("data.other.id", contains(first)).body("data[0].signs.likeness[3]", equalTo(1.0f));
        candidatesOf(third).body("data", empty());
    }

    @Test
    void remembersANeighbourWhenItIsNotToldAgainWhereTheyAre() {
        var name = "Anyaman " + someWords();
        var position = aPosition();
        registered(aBusinessOf(name, MUTIARA, null, position));
        var second = registered(aBusinessOf(name, MUTIARA, null, northOf(position, 1)));
        asOfficer()
                .body(aChangeTo(name + " Baru", null, "nama lengkap"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + second)
                .then()
                .statusCode(200);

        candidatesOf(second).body("data.version", contains(1)).body("data[0].signs.likeness[3]", equalTo(1.0f));
    }

    @Test
    void refusesAnOwnersSecondBusinessOfTheSameName() {
        var name = someWords();
        var location = PersonFixtures.registered(PersonFixtures.aPerson());
        var owner = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        var first = registered(aBusinessOwnedBy(owner, "UD. " + name));
        registered(aBusinessOwnedBy(owner, someWords()));

        as("registry-officer", "*")
                .body(aBusinessOwnedBy(owner, name.toUpperCase()))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/name"))
                .body("errors[0].detail", containsString(first));
    }

    @Test
    void suspectsNothingOfUnlikeNeighbours() {
        registered(aBusinessOf("Bakso " + someWords(), MUTIARA, aPhone(), aPosition()));
        var second = registered(aBusinessOf("Songket " + someWords(), MUTIARA, aPhone(), aPosition()));

        candidatesOf(second).body("data", empty());
    }

    private static ValidatableResponse candidatesOf(String business) {
        return as("auditor", "*")
                .queryParam("business", business)
                .get("/registry/v1/duplicate-candidates")
                .then()
                .statusCode(200);
    }

    private static RegisterBusiness aBusinessOf(String name, RegionCode region, PhoneNumber phone, Position position) {
        var contact = new DescribeContact(phone, null, null, null, null, position, null, null);
        return new RegisterBusiness(name, region, null, null, null, null, null, null, null, contact, null);
    }

    private static RegisterBusiness aBusinessOwnedBy(UUID owner, String name) {
        var people = List.of(new AssignRole(owner, BusinessRole.OWNER, null));
        return new RegisterBusiness(name, MUTIARA, null, null, null, null, null, null, null, null, people);
    }

    private static String someWords() {
        var random = UUID.randomUUID().toString().replace("-", "");
        return random.substring(0, 10) + " " + random.substring(10, 20);
    }

    private static PhoneNumber aPhone() {
        return new PhoneNumber("0813%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
    }

    private static Position aPosition() {
        var random = ThreadLocalRandom.current();
        return new Position(
                new BigDecimal("-%d.%06d".formatted(random.nextInt(1, 9), random.nextInt(1_000_000))),
                new BigDecimal("1%02d.%06d".formatted(random.nextInt(40), random.nextInt(1_000_000))));
    }

    private static Position northOf(Position position, int cells) {
        var latitude = position.latitude().add(A_CELL_NORTH.multiply(BigDecimal.valueOf(cells)));
        return new Position(latitude, position.longitude());
    }
}
