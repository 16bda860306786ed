package id.ikm.registry.business;

import static io.restassured.RestAssured.given;

import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.size.SizeFigures;
import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Valid by default and unique, so tests share a database without cleaning it. */
class BusinessFixtures {

    static final String PATH = "/registry/v1/businesses";
    static final RegionCode MUTIARA = new RegionCode("12.09.20.1006");
    static final RegionCode BANYUASIN = new RegionCode("16.07");
    static final KbliCode FISH_CRACKERS = new KbliCode("2020", "10794");
    static final ProductionFacts A_PRODUCER = new ProductionFacts(true, true, true);

    static RegisterBusiness aBusiness() {
        return aBusinessNamed("Kerupuk Ikan " + UUID.randomUUID());
    }

    static RegisterBusiness aBusinessNamed(String name) {
        return new RegisterBusiness(
                name, MUTIARA, aNib(), null, FISH_CRACKERS, null, A_PRODUCER, null, null, null, null);
    }

    static RegisterBusiness aBusinessIn(RegionCode region) {
        return new RegisterBusiness(
                "Songket " + UUID.randomUUID(), region, aNib(), null, null, null, null, null, null, null, null);
    }

    static RegisterBusiness aDraft() {
        var name = "Draf " + UUID.randomUUID();
        return new RegisterBusiness(name, MUTIARA, null, null, null, null, null, null, true, null, null);
    }

    static RegisterBusiness aBusinessKnownAs(String name, Identity identity) {
        return new RegisterBusiness(name, MUTIARA, null, identity, FISH_CRACKERS, null, null, null, null, null, null);
    }

    /** New facts for a business in Mutiara of which little is known. */
    static ChangeBusiness aChangeTo(String name, ProductionFacts production, String reason) {
        return new ChangeBusiness(name, MUTIARA, null, null, null, null, production, null, reason, null);
    }

    static RegisterBusiness aBusinessOfSize(KbliCode kbli, SizeFigures size) {
        var name = "AMDK " + UUID.randomUUID();
        return new RegisterBusiness(name, MUTIARA, aNib(), null, kbli, null, A_PRODUCER, size, null, null, null);
    }

    static Nib aNib() {
        return new Nib("%013d".formatted(ThreadLocalRandom.current().nextLong(10_000_000_000_000L)));
    }

    static RequestSpecification as(String role) {
        return as(role, "12.09");
    }

    static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region)).contentType(ContentType.JSON);
    }

    static RequestSpecification asOfficer() {
        return as("registry-officer");
    }

    static RequestSpecification asVerifier() {
        return as("registry-verifier");
    }

    /** The id of a business that is registered through the API. */
    static String registered(Object command) {
        return as("registry-officer", "*")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
