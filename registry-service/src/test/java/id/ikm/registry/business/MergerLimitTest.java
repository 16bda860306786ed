package id.ikm.registry.business;

import static id.ikm.registry.business.BusinessFixtures.PATH;
import static id.ikm.registry.business.BusinessFixtures.aBusiness;
import static id.ikm.registry.business.BusinessFixtures.asOfficer;
import static id.ikm.registry.business.BusinessFixtures.asVerifier;
import static id.ikm.registry.business.BusinessFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class MergerLimitTest {

    @Inject
    DataSource database;

    @Test
    void undoesNoMergerThatIsOlderThanTheOfficeAllows() throws SQLException {
        var old = registered(aBusiness());
        var merger = asVerifier()
                .body(Map.of("into", registered(aBusiness()), "reason", "data ganda"))
                .header("If-Match", "*")
                .post(PATH + "/" + old + "/merger")
                .then()
                .statusCode(200)
                .extract();
        assertThat(Duration.between(instant(merger.path("mergedAt")), instant(merger.path("undoUntil"))))
                .isBetween(Duration.ofDays(30), Duration.ofDays(30).plusMinutes(1));
        growOlder(UUID.fromString(old));

        asVerifier()
                .header("If-Match", "*")
                .queryParam("reason", "keliru")
                .delete(PATH + "/" + old + "/merger")
                .then()
                .statusCode(422)
                .body("detail", containsString(merger.<String>path("mergedAt").substring(0, 4)));
        asOfficer().redirects().follow(false).get(PATH + "/" + old).then().statusCode(308);
    }

    private void growOlder(UUID business) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update merger set merged_at = merged_at - interval '31 days',
                                          undo_until = undo_until - interval '31 days'
                        where business_id = ?
                        """)) {
            update.setObject(1, business);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
