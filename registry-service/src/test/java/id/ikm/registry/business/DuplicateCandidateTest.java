package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.BANYUASIN;
import static id.ikm.registry.business.BusinessFixtures.MUTIARA;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.DuplicateFixtures.QUEUE;
import static id.ikm.registry.business.DuplicateFixtures.aBusinessCalled;
import static id.ikm.registry.business.DuplicateFixtures.aName;
import static id.ikm.registry.business.DuplicateFixtures.candidatesOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DuplicateCandidateTest {

    @Test
    void acceptsWhatLooksAlikeAndPutsItIntoTheQueueWithItsReasons() {
        var name = aName();
        var first = registered(aBusinessCalled("UD. " + name, MUTIARA));
        var second = registered(aBusinessCalled(name.toUpperCase(), MUTIARA));

        candidatesOf(second)
                .body("data.size()", equalTo(1))
                .body("data[0].business.id", equalTo(second))
                .body("data[0].other.id", equalTo(first))
                .body("data[0].state", equalTo("OPEN"))
                .body("data[0].score", equalTo(100))
                .body("data[0].signs.criterion", contains("NAME", "PLACE", "PHONE", "POSITION"))
                .body("data[0].signs.weight", contains(50, 20, 20, 10))
                .body("data[0].signs.likeness", contains(1.0f, 1.0f, null, null));
        candidatesOf(first).body("data[0].business.id", equalTo(second));
    }

    @Test
    void warnsWhoeverRegistersIt() {
        var name = aName();
        var first = registered(aBusinessCalled(name, MUTIARA));

        asOfficer()
                .body(aBusinessCalled("CV " + name, MUTIARA))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.find { it.code == 'duplicate.suspected' }.pointer", equalTo("/name"))
                .body("warnings.find { it.code == 'duplicate.suspected' }.detail", containsString(first));
    }

    @Test
    void findsTheLikestAmongHundredsOfOneKind() {
        var kind = aName();
        var twin = registered(aBusinessCalled(kind + " Bu Rahayu Ningsih", MUTIARA));
        for (int i = 0; i < 130; i++) {
            registered(aBusinessCalled(kind + " " + UUID.randomUUID(), MUTIARA));
        }

        var second = registered(aBusinessCalled(kind + " Bu Rahayu Ningsi", MUTIARA));

        candidatesOf(second).body("data.other.id", hasItem(twin));
    }

    @Test
    void findsANameWithATypingError() {
        var name = aName();
        registered(aBusinessCalled(name, MUTIARA));
        var second = registered(aBusinessCalled(name.replace("Keripik", "Kripik"), MUTIARA));

        candidatesOf(second).body("data.size()", equalTo(1)).body("data[0].score", greaterThanOrEqualTo(75));
    }

    @Test
    void takesTheSameNameElsewhereForAnotherBusiness() {
        var name = aName();
        registered(aBusinessCalled(name, MUTIARA));
        var elsewhere = registered(aBusinessCalled(name, BANYUASIN));
        var unlike = registered(aBusinessCalled(aName(), MUTIARA));

        as("auditor", "*").queryParam("business", elsewhere).get(QUEUE).then().body("data", empty());
        candidatesOf(unlike).body("data", empty());
    }

    @Test
    void looksAgainWhenTheNameChanges() {
        var name = aName();
        registered(aBusinessCalled(name, MUTIARA));
        var renamed = registered(aBusinessCalled(aName(), MUTIARA));
        asOfficer()
                .body(aChangeTo(name, null, "nama sebenarnya"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + renamed)
                .then()
                .statusCode(200);

        candidatesOf(renamed).body("data.size()", equalTo(1));
    }
}
