package id.ikm.aid.file;

import static id.ikm.aid.file.FileFixtures.PATH;
import static id.ikm.aid.file.FileFixtures.aLetter;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static id.ikm.aid.file.FileFixtures.sending;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class FileResourceTest {

    private static final int LARGEST = 1 << 20;

    @Test
    void givesBackWhatWasSentWithItsHashAndTheTypeOfItsContent() {
        var letter = aLetter();
        var location = sending(letter, "12.09")
                .contentType("image/png")
                .queryParam("name", "../surat\u202E permohonan.pdf")
                .post(PATH)
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(letter.length))
                .body("name", equalTo("surat permohonan.pdf"))
                .body("regionCode", equalTo("12.09"))
                .extract()
                .header("Location");

        var answer = as("auditor", "12").get(location).then().statusCode(200);

        answer.contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("filename=\"surat permohonan.pdf\""));
        assertThat(answer.extract().asByteArray()).isEqualTo(letter);
    }

    @Test
    void tellsAReaderThatHasItAlreadyNothingAnew() {
        var path = PATH + "/" + aSentLetter("12.09");
        var tag = as("auditor", "12.09")
                .head(path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        as("auditor", "12.09").header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void takesWhatItTakesByContentOnly() {
        for (var content : new String[] {"MZ\u0090\0\u0003", "<html><script>alert(1)</script></html>", "teks"}) {
            sending(content.getBytes(StandardCharsets.ISO_8859_1), "12.09")
                    .contentType("application/pdf")
                    .queryParam("name", "surat.pdf")
                    .post(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("file.type"))
                    .body("errors[0].detail", containsString("PDF, JPEG"));
        }
        sending(new byte[0], "12.09").post(PATH).then().statusCode(400).body("errors[0].code", equalTo("file.empty"));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var letter = Arrays.copyOf(aLetter(), LARGEST);
        sending(letter, "12.09").post(PATH).then().statusCode(201);

        sending(Arrays.copyOf(letter, LARGEST + 1), "12.09")
                .post(PATH)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void isSeenInsideItsRegionOnly() {
        var id = aSentLetter("12.09");

        as("auditor", "16.07").get(PATH + "/" + id).then().statusCode(404);
        as("auditor", "16.07").head(PATH + "/" + id).then().statusCode(404);
        sending(aLetter(), "12.09")
                .queryParam("region", "16.07")
                .post(PATH)
                .then()
                .statusCode(403);
        as("auditor", "*").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void canBelongToAPartOfTheRegionOfItsSender() {
        var id = sending(aLetter(), "*")
                .queryParam("region", "12.09")
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("aid-officer", "12.09").head(PATH + "/" + id).then().statusCode(200);
    }

    @Test
    void isSentByThoseWhoWorkWithAidAndReadByAuditorsToo() {
        for (var role : new String[] {"auditor", "reporting-analyst", "registry-officer"}) {
            as(role, "12.09")
                    .contentType("application/pdf")
                    .body(aLetter())
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }
        as("reporting-analyst", "12.09")
                .get(PATH + "/" + aSentLetter("12.09"))
                .then()
                .statusCode(403);
        given().get(PATH + "/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void holdsAnIdempotencyKeyAgainstTheContent() {
        var key = UUID.randomUUID().toString();
        var letter = aLetter();
        sending(letter, "12.09")
                .header("Idempotency-Key", key)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());

        sending(letter, "12.09")
                .header("Idempotency-Key", key)
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true");
        sending(aLetter(), "12.09")
                .header("Idempotency-Key", key)
                .post(PATH)
                .then()
                .statusCode(422);
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role, region));
    }
}
