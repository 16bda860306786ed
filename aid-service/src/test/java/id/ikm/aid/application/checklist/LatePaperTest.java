package id.ikm.aid.application.checklist;

import static id.ikm.aid.RegistryEvents.aKnownGroup;
import static id.ikm.aid.application.ApplicationFixtures.aDraft;
import static id.ikm.aid.application.ApplicationFixtures.broughtTo;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.take;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static org.hamcrest.Matchers.contains;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Papers of these tests are verified on 2025-02-20. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class LatePaperTest {

    @Test
    void isNotVerifiedBeforeItCame() {
        verify("2025-02-21")
                .then()
                .statusCode(422)
                .body("errors.code", contains("application.paper-after-verification"));
    }

    @Test
    void isVerifiedOnTheDayItCame() {
        verify("2025-02-20").then().statusCode(200);
    }

    private static Response verify(String receivedOn) {
        var paper = """
                "documents": [{"type": "LETTER", "fileId": "%s", "receivedOn": "%s"}]
                """.formatted(aSentLetter("12.09"), receivedOn);
        var id = drafted(aDraft(anOpenPackage(), aKnownGroup("12.09.12", null), paper));
        return take(broughtTo(id, "/submission"), "/administrative-verification");
    }
}
