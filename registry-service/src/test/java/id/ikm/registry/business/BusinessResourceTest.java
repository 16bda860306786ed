package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.A_PRODUCER;
import static id.ikm.registry.business.BusinessFixtures.BANYUASIN;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aBusinessIn;
import static id.ikm.registry.business.BusinessFixtures.aBusinessKnownAs;
import static id.ikm.registry.business.BusinessFixtures.aBusinessNamed;
import static id.ikm.registry.business.BusinessFixtures.aBusinessOfSize;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.aDraft;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
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
class BusinessResourceTest {

    @Test
    void registersABusiness() {
        var command = aBusiness();

        var location = asOfficer()
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("SUBMITTED"))
                .body("industryStatus", equalTo("INDUSTRY"))
                .extract()
                .header("Location");

        asOfficer()
                .get(location)
                .then()
                .statusCode(200)
                .body("name", equalTo(command.name()))
                .body("nib", equalTo(command.nib().value()));
    }

    @Test
    void needsNoMoreThanANameAndARegion() {
        asOfficer()
                .body("{\"name\": \"Selawan Asri\", \"regionCode\": \"12.09\"}")
                .post(PATH)
                .then()
                .statusCode(201)
                .body("nib", nullValue())
                .body("industryStatus", nullValue());
    }

    @Test
    void refusesASecondBusinessWithTheSameNib() {
        var command = aBusiness();
        var id = registered(command);

        asOfficer()
                .body(command)
                .post(PATH)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ikm:problem:conflict"))
                .body("errors[0].pointer", equalTo("/nib"))
                .body(
                        "errors[0].detail",
                        equalTo("NIB %s sudah terdaftar atas usaha %s.".formatted(command.nib(), id)));
    }

    @Test
    void speaksEnglishToWhomAsksForIt() {
        asOfficer()
                .header("Accept-Language", "en-GB,en;q=0.8,id;q=0.5")
                .body(aBusinessNamed(" "))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/name"))
                .body("errors[0].detail", equalTo("This field is required and must not be blank."));
    }

    @Test
    void changesABusinessForWhoKnowsItsVersion() {
        var id = registered(aBusiness());
        var change = aChangeTo("Nama Baru", A_PRODUCER, "salah ketik");

        asOfficer().body(change).put(PATH + "/" + id).then().statusCode(428);
        asOfficer()
                .body(change)
                .header("If-Match", "\"7\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        asOfficer()
                .body(change)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Nama Baru"))
                .body("industryStatus", equalTo("INDUSTRY_PENDING_KBLI"));
    }

    @Test
    void answersNotModifiedToAReaderThatIsUpToDate() {
        var id = registered(aBusiness());

        asOfficer().header("If-None-Match", "\"0\"").get(PATH + "/" + id).then().statusCode(304);
    }

    @Test
    void leadsABusinessThroughItsLifeAndRemembersIt() {
        var id = registered(aBusiness());
        asVerifier()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/verification")
                .then()
                .statusCode(200);
        var reason = new Reason("Pindah keluar daerah");
        asVerifier()
                .header("If-Match", "\"1\"")
                .body(reason)
                .post(PATH + "/" + id + "/suspension")
                .then()
                .statusCode(200);
        asVerifier()
                .header("If-Match", "\"2\"")
                .body(reason)
                .post(PATH + "/" + id + "/reinstatement")
                .then()
                .statusCode(200);
        asOfficer()
                .header("If-Match", "\"3\"")
                .body(reason)
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(200);
        asOfficer()
                .header("If-Match", "\"4\"")
                .body(reason)
                .post(PATH + "/" + id + "/closure")
                .then()
                .statusCode(422);

        as("auditor")
                .get(PATH + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("data.kind", contains("REGISTERED", "VERIFIED", "SUSPENDED", "REINSTATED", "CLOSED"))
                .body("data[2].reason", equalTo(reason.reason()))
                .body("data[2].before.status", equalTo("VERIFIED"))
                .body("data[2].after.status", equalTo("SUSPENDED"))
                .body("data[0].before", nullValue());
    }

    @Test
    void hidesWhatLiesOutsideTheCallersRegion() {
        var id = registered(aBusinessIn(BANYUASIN));
        var change = aChangeTo("Direbut", null, null);

        asOfficer().get(PATH + "/" + id).then().statusCode(404);
        asOfficer().get(PATH + "/" + id + "/history").then().statusCode(404);
        asOfficer().get(PATH + "?region=16.07").then().statusCode(403);
        asOfficer()
                .body(change)
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(403);
        asOfficer().body(aBusinessIn(BANYUASIN)).post(PATH).then().statusCode(403);
        asVerifier()
                .header("If-Match", "\"0\"")
                .post(PATH + "/" + id + "/verification")
                .then()
                .statusCode(403);
    }

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

    @Test
    void leavesNoTraceOfAChangeThatChangesNothing() {
        var command = aDraft();
        var id = registered(command);

        as("registry-officer", "*")
                .body(aChangeTo(command.name(), null, "sama saja"))
                .header("If-Match", "\"0\"")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
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
