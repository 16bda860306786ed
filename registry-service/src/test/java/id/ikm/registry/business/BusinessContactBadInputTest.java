package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static id.ikm.registry.business.ContactFixtures.aBusinessWith;
import static id.ikm.registry.business.ContactFixtures.aContact;
import static id.ikm.registry.business.ContactFixtures.aContactWith;
import static id.ikm.registry.business.ContactFixtures.registeredWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.privacy.particulars.Npwp;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class BusinessContactBadInputTest {

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
}
