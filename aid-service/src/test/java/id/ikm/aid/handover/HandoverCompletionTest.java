package id.ikm.aid.handover;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static id.ikm.aid.handover.HandoverFixtures.PATH;
import static id.ikm.aid.handover.HandoverFixtures.aHandoverTo;
import static id.ikm.aid.handover.HandoverFixtures.as;
import static id.ikm.aid.handover.HandoverFixtures.asOfficer;
import static id.ikm.aid.handover.HandoverFixtures.recorded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import id.ikm.aid.handover.evidence.NamedEvidence;
import id.ikm.aid.handover.evidence.NamedEvidence.NamedSignature;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.evidence.Signatory;
import id.ikm.aid.place.Position;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class HandoverCompletionTest {

    private String path;

    @BeforeEach
    void record() {
        path = PATH + "/" + recorded(aHandoverTo(RecipientKind.GROUP, aKnownGroup("12.09.12", null)));
    }

    @Test
    void addsPhotosAndSignaturesByTheirHashes() {
        var photo = aSentLetter("12.09");
        var signature = aSentLetter("12.09");

        complete("\"0\"", evidence(List.of(photo), signature))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("evidence.photos.fileId", contains(photo))
                .body("evidence.photos[0].sha256", matchesPattern("[0-9a-f]{64}"))
                .body("evidence.signatures[0].by", equalTo("RECEIVER"));
        as("auditor", "12.09")
                .get("/aid/v1/decisions?subject=" + path.substring(PATH.length() + 1))
                .then()
                .body("data.act", contains("RECORD", "COMPLETE"));
    }

    @Test
    void keepsWhatIsLeftOutAndBlursThePosition() {
        var photo = aSentLetter("12.09");
        complete("\"0\"", evidence(List.of(photo), aSentLetter("12.09"))).statusCode(200);
        var position = new Position(new BigDecimal("2.98765"), new BigDecimal("99.61234"));

        complete("\"1\"", new CompleteHandover(new Scene("Aula", position), null, null))
                .statusCode(200)
                .body("scene.place", equalTo("Aula"))
                .body("scene.position.latitude", equalTo(2.99f))
                .body("evidence.photos.fileId", contains(photo));
    }

    @Test
    void namesTheFileThatIsNotThereOrIsOfAnotherRegion() {
        var elsewhere = aSentLetter("16.07");

        for (var file : List.of(elsewhere, UUID.randomUUID().toString())) {
            complete("\"0\"", evidence(List.of(aSentLetter("12.09"), file), aSentLetter("12.09")))
                    .statusCode(400)
                    .body("errors.pointer", contains("/evidence/photos/1"));
        }
    }

    @Test
    void wantsTheVersionTheRoleAndTheRegion() {
        var nothing = new CompleteHandover(null, null, null);

        complete("\"7\"", nothing).statusCode(412);
        asOfficer().body(nothing).post(path + "/completion").then().statusCode(428);
        as("auditor", "12.09").body(nothing).post(path + "/completion").then().statusCode(403);
        as("aid-officer", "16.07")
                .body(nothing)
                .post(path + "/completion")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse complete(String version, CompleteHandover command) {
        return asOfficer()
                .header("If-Match", version)
                .body(command)
                .post(path + "/completion")
                .then();
    }

    private static CompleteHandover evidence(List<String> photos, String signature) {
        var named = new NamedEvidence(
                photos.stream().map(UUID::fromString).toList(),
                List.of(new NamedSignature(Signatory.RECEIVER, UUID.fromString(signature))));
        return new CompleteHandover(null, null, named);
    }
}
