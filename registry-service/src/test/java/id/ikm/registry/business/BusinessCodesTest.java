package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusinessIn;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.region.succession.SuccessionFixtures.aRegency;
import static id.ikm.registry.region.succession.SuccessionFixtures.decreed;
import static id.ikm.registry.region.succession.SuccessionFixtures.succeeded;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Codes that a business is written with, though the lists have gaps and the decrees go on. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessCodesTest {

    @Test
    void warnsOfCodesThatTheLoadedListsDoNotHave() {
        var trades = List.of(Map.of("edition", "2020", "code", "10794"), Map.of("edition", "2020", "code", "47998"));
        var command = Map.of(
                "name",
                "Toko",
                "regionCode",
                "12.09",
                "mainKbli",
                Map.of("edition", "2020", "code", "47999"),
                "furtherKbli",
                trades);

        var answer = as("registry-officer")
                .header("Accept-Language", "en")
                .body(command)
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/mainKbli/code", "/furtherKbli/1/code"))
                .body("warnings[0].detail", containsString("Code 47999"));
        as("registry-officer")
                .header("If-Match", answer.extract().header("ETag"))
                .body(command)
                .put(answer.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("warnings[1].detail", containsString("47998 belum ada"));
    }

    @Test
    void keepsWarningsOutOfTheRecordAndItsHistory() {
        var path = as("registry-officer")
                .body(Map.of(
                        "name",
                        "Toko " + UUID.randomUUID(),
                        "regionCode",
                        "12.09",
                        "mainKbli",
                        Map.of("edition", "2020", "code", "47999")))
                .post(PATH)
                .then()
                .body("warnings", hasSize(1))
                .extract()
                .header("Location");

        as("auditor").get(path).then().statusCode(200).body("warnings", nullValue());
        as("auditor").get(path + "/history").then().body("data[0].after.warnings", nullValue());
    }

    @Test
    void findsUnderItsNewRegionWhatWasWrittenWithARetiredCode() {
        var old = aRegency();
        var now = aRegency();
        decreed("2011-01-01", "%1$s,Lama\n%1$s.01,Kecamatan Lama\n%2$s,Baru\n".formatted(old, now));
        var id = registered(aBusinessIn(old));
        decreed("2016-01-01", "%1$s.05,Kecamatan Baru\n".formatted(now));
        succeeded("2016-01-01", "%1$s,%2$s\n%1$s.01,%2$s.05\n".formatted(old, now));

        as("auditor", "*").get(PATH + "?region=" + now).then().body("data.id", contains(id));
        as("auditor", "*").get(PATH + "?region=" + now + ".05").then().body("data.id", empty());
        as("auditor", now.value()).get(PATH + "?region=" + now).then().body("data.id", empty());
        as("auditor", "*").get(PATH + "/" + id).then().body("regionCode", equalTo(old.value()));
    }
}
