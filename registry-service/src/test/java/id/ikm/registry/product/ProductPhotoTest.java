package id.ikm.registry.product;

import static id.ikm.registry.product.ProductFixtures.aBusinessIn;
import static id.ikm.registry.product.ProductFixtures.aProductOf;
import static id.ikm.registry.product.ProductFixtures.as;
import static id.ikm.registry.product.ProductFixtures.asOfficer;
import static id.ikm.registry.product.ProductFixtures.idOf;
import static id.ikm.registry.product.photo.PhotoFixtures.aBomb;
import static id.ikm.registry.product.photo.PhotoFixtures.aJpeg;
import static id.ikm.registry.product.photo.PhotoFixtures.aJpegTakenAt;
import static id.ikm.registry.product.photo.PhotoFixtures.aPhoto;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class ProductPhotoTest {

    private String path;

    @BeforeEach
    void aProduct() {
        path = aProductOf(aBusinessIn("12.09.12"));
    }

    @Test
    void isSeenByEverybodyWhileItsProductIsPutForward() {
        var photo =
                idOf(sent(aPhoto("png", 2000, 1000)).statusCode(201).extract().header("Location"));
        seen(photo, "").statusCode(404);
        asOfficer().get(path + "/photos/" + photo).then().statusCode(200).contentType("image/jpeg");
        offered();

        var answer = seen(photo, "?width=300")
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("immutable"))
                .extract();
        given().header("If-None-Match", answer.header("ETag"))
                .get("/catalog/v1/photos/" + photo + "?width=300")
                .then()
                .statusCode(304);
        assertThat(seen(photo, "?width=801").extract().asByteArray()).hasSizeGreaterThan(answer.asByteArray().length);
        seen(photo, "?width=0").statusCode(400);
    }

    @Test
    void tellsNobodyWhereItWasTaken() {
        var photo = idOf(sent(aJpegTakenAt("06.2088 LU", 6, 640, 480)).extract().header("Location"));
        offered();

        assertThat(new String(seen(photo, "").extract().asByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "06.2088");
        as("auditor", "12.09").get(path).then().body("photos[0].width", equalTo(480));
    }

    @Test
    void refusesWhatIsNoPhoto() {
        sent("<svg/>".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        sent(aBomb(60_000, 60_000)).statusCode(400).body("errors[0].detail", containsString("60000"));
        sent(new byte[0]).statusCode(400);
        sent(new byte[11 << 20]).statusCode(413);
        as("auditor", "12.09").get(path).then().body("photos", hasSize(0), "version", equalTo(0));
    }

    @Test
    void isThePhotoThatItWasWhenItIsSentAgain() {
        var file = aJpeg();
        var first = sent(file).statusCode(201).extract();

        sent(file)
                .statusCode(201)
                .header("Location", equalTo(first.header("Location")))
                .header("ETag", equalTo(first.header("ETag")));
    }

    @Test
    void standsInTheOrderAndWithTheTextThatWereGiven() {
        var first = idOf(sent(aJpeg()).extract().header("Location"));
        var second = idOf(sent(aJpeg()).extract().header("Location"));

        arranged(List.of(Map.of("id", second), Map.of("id", first, "alt", Map.of("id", "Kerupuk", "en", "Crackers"))))
                .statusCode(200)
                .body("photos.id", contains(second, first), "photos[1].alt.en", equalTo("Crackers"));
        arranged(List.of(Map.of("id", second))).statusCode(400);
        arranged(List.of(Map.of("id", second), Map.of("id", second))).statusCode(400);
    }

    @Test
    void isGoneWhenItIsRemoved() {
        var photo = idOf(sent(aJpeg()).extract().header("Location"));
        offered();

        asOfficer()
                .header("If-Match", "*")
                .delete(path + "/photos/" + photo)
                .then()
                .body("photos", hasSize(0));

        seen(photo, "").statusCode(404);
        asOfficer()
                .header("If-Match", "*")
                .delete(path + "/photos/" + photo)
                .then()
                .statusCode(404);
    }

    @Test
    void theLastPlaceIsTakenOnce() throws Exception {
        for (int i = 0; i < 7; i++) {
            sent(aPhoto("png", 20, 20)).statusCode(201);
        }
        Callable<Integer> sending = () -> sent(aPhoto("png", 20, 20)).extract().statusCode();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(List.of(sending, sending, sending, sending));
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnlyOnce(201)
                    .containsOnly(201, 422);
        }
        as("auditor", "12.09").get(path).then().body("photos", hasSize(8));
    }

    @Test
    void isAddedOnlyByWhoeverKeepsTheProduct() {
        as("registry-officer", "16.07")
                .contentType("image/jpeg")
                .body(aJpeg())
                .post(path + "/photos")
                .then()
                .statusCode(403);
        as("auditor", "12.09")
                .contentType("image/jpeg")
                .body(aJpeg())
                .post(path + "/photos")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse sent(byte[] file) {
        return asOfficer()
                .contentType("image/jpeg")
                .body(file)
                .post(path + "/photos")
                .then();
    }

    private void offered() {
        asOfficer()
                .header("If-Match", "*")
                .body(Map.of("wish", "OWNER"))
                .post(path + "/offer")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse arranged(List<Map<String, Object>> photos) {
        return asOfficer()
                .header("If-Match", "*")
                .body(Map.of("photos", photos))
                .put(path + "/photos")
                .then();
    }

    private static ValidatableResponse seen(String photo, String query) {
        return given().get("/catalog/v1/photos/" + photo + query).then();
    }
}
