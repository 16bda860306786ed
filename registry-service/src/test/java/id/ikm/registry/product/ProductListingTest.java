package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.idOf;
import static id.ikm.registry.product.ReadyFixtures.aReadyProduct;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductListingTest {

    private static final String URL = "https://katalog.example/produk/1";

    private String path;

    @BeforeEach
    void aProduct() {
        path = aReadyProduct();
    }

    @Test
    void goesItsWayStepByStep() {
        step("V6/submission", "2026-01-10").statusCode(200).body("state", equalTo("SUBMITTED"));
        step("V6/publication", "2026-01-20")
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"), "url", equalTo(URL))
                .body("steps.action", contains("SUBMIT", "PUBLISH"), "steps[0].on", equalTo("2026-01-10"));
        step("V6/suspension", "2026-02-01").statusCode(200);
        step("V6/submission", "2026-02-02").statusCode(422);
        step("V6/removal", "2026-01-31").statusCode(400).body("errors.pointer", contains("/on"));
        step("V6/removal", "2026-02-02").statusCode(200).body("state", equalTo("REMOVED"));

        as("auditor", "12.09").get(path + "/listings").then().body("state", contains("READY", "REMOVED"));
        as("auditor", "12.09").get(path).then().body("listings.catalogVersion", contains("V6"));
    }

    @Test
    void isNotSubmittedWhileSomethingIsMissing() {
        Map<String, Object> unpriced = new HashMap<>(Map.of("since", "2026-05-01"));
        unpriced.put("amount", null);
        asOfficer()
                .header("If-Match", "*")
                .body(unpriced)
                .post(path + "/prices")
                .then()
                .statusCode(200);

        step("V5_LOCAL/submission", "2026-06-10").statusCode(422);
        as("auditor", "12.09").get(path + "/listings/V5_LOCAL").then().body("state", equalTo("NOT_READY"));
    }

    @Test
    void isRecordedAsTheCallerHasSeenItAndNotAhead() {
        asOfficer()
                .body(Map.of("on", "2026-01-10"))
                .post(path + "/listings/V6/submission")
                .then()
                .statusCode(428);
        step("V6/submission", "2999-01-01").statusCode(400);
        step("V7/submission", "2026-01-01").statusCode(400);
        as("registry-officer", "16")
                .header("If-Match", "*")
                .body(Map.of("on", "2026-01-10"))
                .post(path + "/listings/V6/submission")
                .then()
                .statusCode(403);
    }

    @Test
    void isFoundByWhereItStands() {
        step("V6/submission", "2026-01-10").statusCode(200);
        var list = "/registry/v1/products?limit=1000&listing=SUBMITTED&catalogVersion=";

        as("auditor", "12.09").get(list + "V6").then().body("data.id", hasItem(idOf(path)));
        as("auditor", "12.09").get(list + "V5_LOCAL").then().body("data.id", not(hasItem(idOf(path))));
        as("auditor", "12.09")
                .get("/registry/v1/products?listing=SUBMITTED")
                .then()
                .statusCode(400);
    }

    @Test
    void tellsWhatTheCallerMayDo() {
        asOfficer()
                .get(path + "/listings/V6/allowed-actions")
                .then()
                .body("findAll{it.allowed}.action", contains("SUBMIT"))
                .body("find{it.action == 'SUBMIT'}.path", equalTo(path + "/listings/V6/submission"));
        as("auditor", "12.09")
                .get(path + "/listings/V6/allowed-actions")
                .then()
                .body("findAll{it.allowed}", hasSize(0));
        asOfficer()
                .get(path + "/allowed-actions")
                .then()
                .body("findAll{it.allowed}.action", contains("CHANGE", "PRICE", "PICTURE", "OFFER", "RETIRE"))
                .body("find{it.action == 'OFFER'}.obstacle", nullValue());
    }

    @Test
    void anEndedProductIsOnlyTakenOut() {
        step("V6/submission", "2026-01-10").statusCode(200);
        asOfficer()
                .header("If-Match", "*")
                .body(Map.of("reason", "habis"))
                .post(path + "/retirement")
                .then()
                .statusCode(200);

        asOfficer().get(path + "/allowed-actions").then().body("findAll{it.allowed}", hasSize(0));
        step("V6/publication", "2026-02-01").statusCode(422);
        step("V6/removal", "2026-02-01").statusCode(200);
    }

    private ValidatableResponse step(String step, String on) {
        Map<String, Object> command = step.endsWith("publication") ? Map.of("on", on, "url", URL) : Map.of("on", on);
        return asOfficer()
                .header("If-Match", "*")
                .body(command)
                .post(path + "/listings/" + step)
                .then();
    }
}
