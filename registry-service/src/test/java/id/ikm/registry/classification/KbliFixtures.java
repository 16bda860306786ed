package id.ikm.registry.classification;

import static io.restassured.RestAssured.given;

import id.ikm.testkit.Tokens;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Editions of their own for tests that import, so that no test sees another's. */
@ApplicationScoped
public class KbliFixtures {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2030);

    private final EntityManager database;

    KbliFixtures(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public String anEditionOf(int codes) {
        var edition = String.valueOf(NEXT_YEAR.getAndIncrement());
        database.createNativeQuery(
                        "insert into kbli_edition (edition, regulation, expected_codes) values (?1, 'for a test', ?2)")
                .setParameter(1, edition)
                .setParameter(2, codes)
                .executeUpdate();
        database.createNativeQuery(
                        "insert into kbli_section select ?1, section, first_division, last_division from kbli_section where edition = '2020'")
                .setParameter(1, edition)
                .executeUpdate();
        return edition;
    }

    public static Response upload(String edition, String file) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/registry/v1/kbli-editions/" + edition + "/imports");
    }

    public static Response uploadSuccessors(String edition, String successorEdition, String rows) {
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("text/csv")
                .queryParam("successorEdition", successorEdition)
                .body(("code,successor_code\n" + rows).getBytes(StandardCharsets.UTF_8))
                .post("/registry/v1/kbli-editions/" + edition + "/successors/imports");
    }
}
