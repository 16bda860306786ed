package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.BANYUASIN;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aBusinessIn;
import static id.ikm.registry.business.BusinessFixtures.aBusinessNamed;
import static id.ikm.registry.business.BusinessFixtures.aChangeTo;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    void answersNotModifiedToAReaderThatIsUpToDate() {
        var id = registered(aBusiness());

        asOfficer().header("If-None-Match", "\"0\"").get(PATH + "/" + id).then().statusCode(304);
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
}
