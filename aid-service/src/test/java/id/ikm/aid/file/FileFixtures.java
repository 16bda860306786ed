package id.ikm.aid.file;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.ikm.testkit.Tokens;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Contents that nobody else sends in. */
public class FileFixtures {

    public static final String PATH = "/aid/v1/files";

    private FileFixtures() {}

    public static byte[] aLetter() {
        return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF").getBytes(UTF_8);
    }

    public static RequestSpecification sending(byte[] content, String region) {
        return given().auth()
                .oauth2(Tokens.of("aid-officer", region))
                .contentType("application/octet-stream")
                .body(content);
    }

    /** The id of a letter that an officer of this region sent in. */
    public static String aSentLetter(String region) {
        return sending(aLetter(), region)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
