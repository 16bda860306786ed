package id.ikm.aid.application;

import static id.ikm.aid.RegistryEvents.aKnownBusiness;
import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ApplicationResourceTest {

    @Test
    void draftsWhatAGroupAsksFor() {
        var group = aKnownGroup("12.09.12", null);
        var body = aDraft(anOpenPackage(), group, "\"lastReceivedYear\": 2021");

        var location = as("aid-officer", "12.09")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        as("auditor", "12.09")
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("applicant.name", equalTo("Kelompok " + group))
                .body("regionCode", equalTo("12.09.12"))
                .body("fiscalYear", equalTo(2025))
                .body("proposal.amount", nullValue())
                .body("proposal.lastReceivedYear", equalTo(2021))
                .body("proposal.items.name", contains("Mesin cetak"))
                .body("proposal.complete", equalTo(true))
                .body("award", nullValue());
    }

    @Test
    void keepsPapersWithTheHashOfTheirFile() {
        var file = aSentLetter("12.09");
        var body = aDraft(
                anOpenPackage(),
                aKnownGroup("12.09.12", null),
                "\"documents\": [{\"type\": \"LETTER\", \"fileId\": \"%s\", \"receivedOn\": \"2025-02-04\"}]"
                        .formatted(file));

        as("aid-officer", "12.09")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("proposal.documents.fileId", contains(file))
                .body("proposal.documents[0].sha256", matchesPattern("[0-9a-f]{64}"));
        as("aid-officer", "12.09")
                .body(body.replace(file, UUID.randomUUID().toString()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/proposal/documents/0/fileId"));
    }

    @Test
    void takesOneApplicationOfAnApplicantForAPackageUntilItIsWithdrawn() {
        var aidPackage = anOpenPackage();
        var group = aKnownGroup("12.09.12", null);
        var first = drafted(aDraft(aidPackage, group));

        as("aid-officer", "12.09")
                .body(aDraft(aidPackage, group))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/applicant"));

        broughtTo(first, "/cancellation");
        drafted(aDraft(aidPackage, group));
    }

    @Test
    void namesWhatIsUnknownWhereTheBodyNamesIt() {
        var group = aKnownGroup("12.09.12", null);

        as("aid-officer", "12.09")
                .body(aDraft(UUID.randomUUID(), group))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/packageId"));
        as("aid-officer", "12.09")
                .body(aDraft(anOpenPackage(), UUID.randomUUID()))
                .post(PATH)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("errors[0].pointer", equalTo("/applicant/id"));
    }

    @Test
    void refusesAnApplicantThatIsClosedOrOutsideThePackage() {
        var aidPackage = anOpenPackage();
        var closed = aKnownBusiness("12.09.12", "CLOSED", "INDUSTRY");
        var elsewhere = aKnownGroup("16.07", null);

        as("aid-officer", "12.09")
                .body(aDraft(aidPackage, closed).replace("GROUP", "BUSINESS"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/applicant/id"));
        as("aid-officer", "*")
                .body(aDraft(aidPackage, elsewhere))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/packageId"));
        as("aid-officer", "12.09")
                .body(aDraft(aidPackage, elsewhere))
                .post(PATH)
                .then()
                .statusCode(403)
                .body("errors[0].pointer", equalTo("/applicant/id"));
    }

    @Test
    void changesADraftUponTheVersionThatTheOfficerRead() {
        var id = drafted(anOpenPackage());
        var proposal = "{\"purpose\": \"Mesin pres\", \"amount\": 30000000}";

        as("aid-officer", "12.09")
                .body(proposal)
                .put(PATH + "/" + id + "/proposal")
                .then()
                .statusCode(428);
        as("aid-officer", "12.09")
                .header("If-Match", "\"7\"")
                .body(proposal)
                .put(PATH + "/" + id + "/proposal")
                .then()
                .statusCode(412);
        as("aid-officer", "12.09")
                .header("If-Match", etag(id))
                .body(proposal)
                .put(PATH + "/" + id + "/proposal")
                .then()
                .statusCode(200)
                .body("proposal.purpose", equalTo("Mesin pres"))
                .body("version", equalTo(1));
    }

    @Test
    void isListedAndReadInsideTheCallersRegionOnly() {
        var aidPackage = anOpenPackage();
        var id = drafted(aidPackage);

        as("aid-verifier", "12.09").get(PATH + "?package=" + aidPackage).then().body("data.id", contains(id));
        as("aid-verifier", "12.09")
                .get(PATH + "?state=SUBMITTED&package=" + aidPackage)
                .then()
                .body("data.size()", equalTo(0));
        as("aid-verifier", "16.07").get(PATH + "?package=" + aidPackage).then().body("data.size()", equalTo(0));
        as("aid-verifier", "16.07").get(PATH + "/" + id).then().statusCode(404);
        as("aid-verifier", "16.07").get(PATH + "?region=12.09").then().statusCode(403);
        as("registry-officer", "12.09").get(PATH + "/" + id).then().statusCode(403);
    }
}
