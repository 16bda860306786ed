package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aBusinessKnownAs;
import static id.ikm.registry.business.BusinessFixtures.aBusinessNamed;
import static id.ikm.registry.business.BusinessFixtures.aBusinessOfSize;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.size.SizeFigures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessFactsTest {

    @Test
    void findsABusinessDespiteATypingError() {
        var marker = UUID.randomUUID().toString().substring(0, 8);
        var id = registered(aBusinessNamed("Dapur Keripik Sanjai " + marker));
        var other = registered(aBusinessNamed("Batik Medan"));

        as("auditor", "12")
                .queryParam("q", "keripik sanjay " + marker)
                .queryParam("region", "12.09")
                .queryParam("status", "SUBMITTED")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("data.id", hasItem(id))
                .body("data.id", not(hasItem(other)));
    }

    @Test
    void keepsWhatABusinessIsCalledAndFindsItByThat() {
        var brand = "Cap Ikan " + UUID.randomUUID().toString().substring(0, 8);
        var identity = new Identity(List.of("UD Maju"), List.of(brand), LegalForm.UD, 1998, null);
        var id = registered(aBusinessKnownAs("Kerupuk Maju", identity));

        asOfficer()
                .get(PATH + "/" + id)
                .then()
                .body("identity.brands", contains(brand))
                .body("identity.legalForm", equalTo("UD"))
                .body("identity.yearFounded", equalTo(1998));
        asOfficer().queryParam("q", brand).get(PATH).then().body("data.id", hasItem(id));
    }

    @Test
    void refusesAnOfficeThatIsNotThere() {
        var nobody = new Identity(null, null, null, null, UUID.randomUUID());

        asOfficer()
                .body(aBusinessKnownAs("Usaha tanpa kantor", nobody))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/identity/officeId"));
    }

    /** AS-14 of DOMAIN, programme 4: in the overlap of UMKM and IKM. */
    @Test
    void isOfTwoClassesThatAreNeverMixed() {
        var bottledWater = new KbliCode("2020", "11051");
        var figures = new SizeFigures(4, 2, null, 400_000_000L, null, 2025);

        var id = registered(aBusinessOfSize(bottledWater, figures));

        asOfficer()
                .get(PATH + "/" + id)
                .then()
                .body("size.workers", equalTo(6))
                .body("classes.msmeClass", equalTo("MICRO"))
                .body("classes.msmeRuleset", startsWith("PP_7_2021"))
                .body("classes.industryScale", equalTo("SMALL"))
                .body("classes.industryScaleRuleset", equalTo("PERMENPERIN_64_2016"))
                .body("industryStatus", equalTo("INDUSTRY"));
    }

    @Test
    void isUnclassifiedWhileItsFiguresAreNotKnown() {
        asOfficer()
                .get(PATH + "/" + registered(aBusiness()))
                .then()
                .body("size", nullValue())
                .body("classes.msmeClass", equalTo("UNCLASSIFIED"))
                .body("classes.industryScale", equalTo("UNCLASSIFIED"));
    }
}
