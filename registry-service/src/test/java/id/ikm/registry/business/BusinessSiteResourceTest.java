package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.ContactFixtures.aSite;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.registry.business.contact.DescribeSite;
import id.ikm.testkit.LocalStack;
import id.ikm.web.region.RegionCode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessSiteResourceTest {

    @Test
    void addsChangesAndEndsASite() {
        var path = PATH + "/" + registered(aBusiness());
        var site = aSite();
        var id = asOfficer()
                .header("If-Match", "\"0\"")
                .body(site)
                .post(path + "/sites")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("sites[0].addressLine", equalTo("••••••"))
                .body("sites[0].position", equalTo("••••••"))
                .body("sites[0].since", equalTo("2020-01-01"))
                .body("sites[0].until", nullValue())
                .extract()
                .<String>path("sites[0].id");
        var moved = new DescribeSite(new RegionCode("12.09.19"), "Gudang Baru 3", null, null, null);

        asOfficer().body(moved).put(path + "/sites/" + id).then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"1\"")
                .body(moved)
                .put(path + "/sites/" + id)
                .then()
                .statusCode(200)
                .body("sites.regionCode", contains("12.09.19"))
                .body("sites[0].position", nullValue());
        asOfficer()
                .header("X-Purpose", "FIELD_VISIT")
                .get(path + "/contact")
                .then()
                .body("sites[0].addressLine", equalTo("Gudang Baru 3"));
        asOfficer()
                .header("If-Match", "\"2\"")
                .delete(path + "/sites/" + id)
                .then()
                .statusCode(200)
                .body("sites[0].until", notNullValue());
        asOfficer()
                .get(path + "/history")
                .then()
                .body("data.kind", contains("REGISTERED", "CHANGED", "CHANGED", "CHANGED"));
    }

    @Test
    void refusesASiteThatCannotBe() {
        var path = PATH + "/" + registered(aBusiness()) + "/sites";
        var province = new DescribeSite(new RegionCode("12"), null, null, null, null);
        var endsFirst = new DescribeSite(
                new RegionCode("12.09"), null, null, LocalDate.of(2020, 1, 1), LocalDate.of(2019, 1, 1));

        asOfficer()
                .header("If-Match", "\"0\"")
                .body(province)
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.code", contains("region.too-wide"));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(endsFirst)
                .post(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/until"));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(aSite())
                .put(path + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        asOfficer()
                .header("If-Match", "\"0\"")
                .delete(path + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
