package id.ikm.registry.region.succession;

import static id.ikm.registry.job.JobFixtures.ended;
import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import id.ikm.web.region.RegionCode;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A province of no country, in which every test has regencies of its own. */
public class SuccessionFixtures {

    static final String PROVINCE = "98";
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    public static RegionCode aRegency() {
        return new RegionCode("%s.%02d".formatted(PROVINCE, NEXT.getAndIncrement()));
    }

    /** The codes of a decree, with their names, in force from a day on. */
    public static ValidatableResponse decreed(String day, String rows) {
        return imported("decrees", day, "code,name\n" + PROVINCE + ",Provinsi Uji\n" + rows);
    }

    public static ValidatableResponse succeeded(String day, String rows) {
        return imported("successions", day, "code,successor_code\n" + rows);
    }

    private static ValidatableResponse imported(String kind, String day, String file) {
        return ended(given().auth()
                        .oauth2(Tokens.of("admin"))
                        .contentType("text/csv")
                        .queryParam("decree", "Keputusan " + day)
                        .queryParam("effectiveOn", day)
                        .body(file.getBytes(StandardCharsets.UTF_8))
                        .post("/registry/v1/regions/" + kind + "/imports"))
                .then();
    }
}
