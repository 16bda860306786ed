package id.ikm.aid.file;

import static id.ikm.aid.file.FileFixtures.PATH;
import static id.ikm.aid.file.FileFixtures.aLetter;
import static id.ikm.aid.file.FileFixtures.aSentLetter;
import static id.ikm.aid.file.FileFixtures.sending;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.file.FileConfig;
import id.ikm.testkit.LocalStack;
import id.ikm.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class StoredContentTest {

    @Inject
    FileConfig config;

    @Test
    void liesOnTheDiskOnceHoweverOftenItIsSent() throws IOException {
        var letter = aLetter();
        var first = sent(letter, "12.09");

        assertThat(sent(letter, "12.09").getString("id")).isEqualTo(first.getString("id"));
        assertThat(sent(letter, "16.07").getString("id")).isNotEqualTo(first.getString("id"));
        assertThat(contents(first.getString("sha256"))).hasSize(1);
    }

    @Test
    void isFoundOutWhenItWasAlteredOrIsGoneAndMendedByTheSameFile() throws IOException {
        var letter = aLetter();
        var file = sent(letter, "12.09");
        var content = contents(file.getString("sha256")).getFirst();

        Files.writeString(content, "%PDF-1.7 altered");
        answersThatItIsDamaged(file.getString("id"));
        Files.delete(content);
        answersThatItIsDamaged(file.getString("id"));

        sent(letter, "12.09");
        assertThat(given().auth()
                        .oauth2(Tokens.of("auditor", "12.09"))
                        .get(PATH + "/" + file.getString("id"))
                        .asByteArray())
                .isEqualTo(letter);
    }

    @Test
    void leavesNothingOnItsWay() throws IOException {
        var id = aSentLetter("12.09");
        var before = onTheirWay();

        given().auth()
                .oauth2(Tokens.of("auditor", "12.09"))
                .get(PATH + "/" + id)
                .asByteArray();
        sending("teks".getBytes(), "12.09").post(PATH).then().statusCode(400);

        assertThat(onTheirWay()).isEqualTo(before);
    }

    private Set<Path> onTheirWay() throws IOException {
        try (var files = Files.list(config.folder().resolve("incoming"))) {
            return files.collect(Collectors.toSet());
        }
    }

    private static void answersThatItIsDamaged(String id) {
        given().auth()
                .oauth2(Tokens.of("auditor", "12.09"))
                .header("Accept-Language", "en")
                .get(PATH + "/" + id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("title", equalTo("Conflict"));
    }

    private static JsonPath sent(byte[] content, String region) {
        return sending(content, region)
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private List<Path> contents(String sha256) throws IOException {
        try (var files = Files.walk(config.folder())) {
            return files.filter(file -> file.getFileName().toString().equals(sha256))
                    .toList();
        }
    }
}
