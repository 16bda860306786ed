package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.BANYUASIN;
import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.aBusinessIn;
import static id.ikm.registry.business.BusinessFixtures.as;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.ContactFixtures.aBusinessWith;
import static id.ikm.registry.business.ContactFixtures.aContact;
import static id.ikm.registry.business.ContactFixtures.aContactWith;
import static id.ikm.registry.business.ContactFixtures.aNpwp;
import static id.ikm.registry.business.ContactFixtures.aSite;
import static id.ikm.registry.business.ContactFixtures.registeredWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.privacy.particulars.Npwp;
import id.ikm.privacy.particulars.Position;
import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.registry.business.contact.SealingContact;
import id.ikm.registry.person.DatabaseDump;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessContactResourceTest {

    @Inject
    DataSource database;

    @Inject
    SealingContact sealing;

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
    void keepsNoPlaintextAnywhereInTheDatabase() throws SQLException {
        var contact = aContact();
        var site = aSite();
        var path = PATH + "/" + registeredWith(contact);
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(site)
                .post(path + "/sites")
                .then()
                .statusCode(200);
        asOfficer().header("X-Purpose", "AID").get(path + "/contact").then().statusCode(200);

        var dump = DatabaseDump.of(database);

        assertThat(dump.tablesWith(contact.website())).contains("business", "business_change");
        assertThat(List.of(
                        contact.phone().e164().substring(3),
                        contact.email().value(),
                        contact.addressLine(),
                        contact.position().latitude().toString(),
                        contact.position().longitude().toString(),
                        contact.npwp().digits(),
                        contact.nitku().digits(),
                        site.addressLine(),
                        site.position().latitude().toString()))
                .allSatisfy(secret -> assertThat(dump.tablesWith(secret)).isEmpty());
    }

    @Test
    void refusesASecondBusinessWithTheSameTaxNumberAndPointsToTheFirst() {
        var contact = aContact();
        var first = registeredWith(contact);

        asOfficer()
                .body(aBusinessWith(contact))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/contact/npwp"))
                .body("errors[0].detail", endsWith(first + "."));
        asOfficer()
                .header("If-Match", "\"0\"")
                .body(contact)
                .put(PATH + "/" + registered(aBusiness()) + "/contact")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/npwp"));
    }

    @Test
    void letsOnePersonsTaxNumberStandInSeveralBusinesses() {
        var contact = aContactWith(new Npwp("1209205708900001"));

        assertThat(registeredWith(contact)).isNotEqualTo(registeredWith(contact));
    }

    @Test
    void warnsOfWhatLooksOdd() {
        asOfficer()
                .body("{\"name\": \"Keripik\", \"regionCode\": \"12.09\", \"contact\": "
                        + "{\"phone\": \"0812345\", \"npwp\": \"216090524017001\"}}")
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings.pointer", contains("/contact/phone", "/contact/npwp"))
                .body("warnings.code", contains("phone.odd", "npwp.odd"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"npwp\": \"12345\"`                  | /npwp              | npwp.malformed",
                "`\"nitku\": \"012345674123000\"`       | /nitku             | nitku.malformed",
                "`\"npwp\": \"0012345674123000\", \"nitku\": \"1209205708900001000000\"` | /nitku | nitku.of-another",
                "`\"postalCode\": \"2122\"`             | /postalCode        | constraint.Pattern",
                "`\"website\": \"javascript:alert(1)\"` | /website           | constraint.Pattern",
                "`\"addressLine\": \"••••••\"`          | /addressLine       | mask.returned",
                "`\"phone\": \"+62812••••••90\"`        | /phone             | phone.malformed",
                "`\"position\": {\"latitude\": 91, \"longitude\": 99}` | /position/latitude | constraint.DecimalMax",
                "`\"position\": {\"latitude\": 2.9}`    | /position/longitude | constraint.NotNull",
                "`\"position\": \"••••••\"`             | /position          | field.type"
            })
    void saysInBothLanguagesWhatIsWrong(String field, String pointer, String code) {
        var path = PATH + "/" + registered(aBusiness()) + "/contact";

        var texts = List.of("id", "en").stream()
                .map(language -> asOfficer()
                        .header("Accept-Language", language)
                        .header("If-Match", "\"0\"")
                        .body("{" + field + "}")
                        .put(path)
                        .then()
                        .statusCode(400)
                        .body("errors.pointer", contains(pointer))
                        .body("errors.code", contains(code))
                        .extract()
                        .<String>path("errors[0].detail"))
                .toList();

        if (!code.equals("field.type")) {
            assertThat(texts).doesNotHaveDuplicates();
        }
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
    void hashesANeighbourIntoOneOfTheCellsAround() throws SQLException {
        var contact = aContact();
        var id = registeredWith(contact);
        var position = contact.position();
        var nextDoor = new Position(position.latitude().add(new BigDecimal("0.0005")), position.longitude());

        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select id from business where position_hash = any (?) and phone_hash = ?")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "bytea", sealing.nearbyPositionHashes(nextDoor).toArray(byte[][]::new)));
            query.setBytes(2, sealing.phoneHash(contact.phone()));
            var rows = query.executeQuery();

            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(id);
        }
        assertThat(sealing.npwpHash(aNpwp())).isNotEqualTo(sealing.npwpHash(contact.npwp()));
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
