package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.BANYUASIN;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aBusinessIn;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.ContactFixtures.aContact;
import static id.ikm.registry.business.ContactFixtures.aContactWith;
import static id.ikm.registry.business.ContactFixtures.registeredWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessContactResourceTest {

    @Test
    void showsMasksAndOpensForAPurpose() {
        var contact = aContact();
        var path = PATH + "/" + registeredWith(contact);

        asOfficer()
                .get(path)
                .then()
                .statusCode(200)
                .body("contact.phone", equalTo(contact.phone().mask()))
                .body("contact.email", equalTo("u•••@example.id"))
                .body("contact.npwp", equalTo(contact.npwp().mask()))
                .body("contact.nitku", equalTo(contact.nitku().mask()))
                .body("contact.addressLine", equalTo("••••••"))
                .body("contact.addressId", notNullValue())
                .body("contact.position", equalTo("••••••"))
                .body("contact.website", equalTo(contact.website()))
                .body("contact.postalCode", equalTo("21223"));
        asVerifier().get(path + "/contact").then().statusCode(400).body("errors.pointer", contains("X-Purpose"));
        as("aid-officer")
                .header("X-Purpose", "AID")
                .get(path + "/contact")
                .then()
                .statusCode(403);
        asVerifier()
                .header("X-Purpose", "FIELD_VISIT")
                .get(path + "/contact")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("phone", equalTo(contact.phone().e164()))
                .body("email", equalTo(contact.email().value()))
                .body("addressLine", equalTo(contact.addressLine()))
                .body("position.latitude", notNullValue())
                .body("npwp", equalTo(contact.npwp().digits()))
                .body("nitku", equalTo(contact.nitku().digits()));

        as("auditor")
                .get(path + "/access-log")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].purpose", equalTo("FIELD_VISIT"))
                .body("data[0].fields", contains("ADDRESS_LINE", "EMAIL", "NITKU", "NPWP", "PHONE", "POSITION"));
    }

    @Test
    void replacesTheContactAsAWholeAndRemembersMasksOnly() {
        var path = PATH + "/" + registeredWith(aContact());
        var contact = aContactWith(null);

        asOfficer().body(contact).put(path + "/contact").then().statusCode(428);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(contact)
                .put(path + "/contact")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("contact.phone", equalTo(contact.phone().mask()))
                .body("contact.npwp", nullValue());

        var history = as("auditor")
                .get(path + "/history")
                .then()
                .body("data.kind", contains("REGISTERED", "CHANGED"))
                .body("data[1].after.contact.phone", equalTo(contact.phone().mask()))
                .extract()
                .asString();
        assertThat(history)
                .doesNotContain(contact.addressLine(), contact.phone().e164());
    }

    @Test
    void staysInsideTheCallersRegion() {
        var path = PATH + "/" + registered(aBusinessIn(BANYUASIN));

        asOfficer().header("X-Purpose", "AID").get(path + "/contact").then().statusCode(404);
        asOfficer().get(path + "/access-log").then().statusCode(404);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(path + "/contact")
                .then()
                .statusCode(403);
    }

    @Test
    void leavesTheUnknownUnknown() {
        var path = PATH + "/" + registered(aBusiness());

        asOfficer().get(path).then().body("contact", nullValue()).body("sites", hasSize(0));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(new DescribeContact(null, null, null, null, null, null, null, null))
                .put(path + "/contact")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }
}
