package id.ikm.registry.region;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ikm.testkit.LocalStack;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code of an older decree: a regency that was divided in two, whose code means another place since. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class RegionsTest {

    private static final RegionCode DIVIDED = new RegionCode("97.01");
    private static final RegionCode REUSED = new RegionCode("97.02");
    private static final LocalDate DIVISION = LocalDate.of(2015, 7, 1);

    @Inject
    Regions regions;

    @Inject
    EntityManager database;

    @BeforeEach
    void loadAnOlderDecree() {
        QuarkusTransaction.requiringNew().run(() -> {
            insert(DIVIDED, "Kabupaten Lama", "-infinity", "2015-07-01", "97.02", "97.03");
            insert(REUSED, "Kabupaten Dulu", "2010-01-01", "2012-01-01", "97.01");
            insert(REUSED, "Kabupaten Baru", "2015-07-01", null);
        });
    }

    @Test
    void findsARetiredCodeAsOfADayOnWhichItWasInForce() {
        assertThat(regions.contains(DIVIDED)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> regions.get(DIVIDED));
        assertThat(regions.find(DIVIDED, DIVISION)).isEmpty();

        var old = regions.get(DIVIDED, DIVISION.minusDays(1));

        assertThat(old.validFrom()).isNull();
        assertThat(old.validTo()).isEqualTo(DIVISION);
        assertThat(old.supersededBy()).containsExactly(REUSED, new RegionCode("97.03"));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, Kabupaten Dulu",
        "2012-01-01, ",
        "2015-06-30, ",
        "2015-07-01, Kabupaten Baru",
        "2026-01-01, Kabupaten Baru"
    })
    void tellsWhichPlaceACodeMeantOnADay(LocalDate day, String name) {
        assertThat(regions.find(REUSED, day).map(Region::name).orElse(null)).isEqualTo(name);
        given().get("/registry/v1/regions/97.02?asOf=" + day)
                .then()
                .statusCode(name == null ? 404 : 200)
                .body("name", equalTo(name));
    }

    @Test
    void listsWhatWasInForceOnTheDay() {
        given().get("/registry/v1/regions?parent=97&asOf=2015-06-30").then().body("data.code", contains("97.01"));
        given().get("/registry/v1/regions?parent=97").then().body("data.code", contains("97.02"));
    }

    @Test
    void namesTheSuccessorsOfACodeThatIsNoLongerInForce() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> regions.require(DIVIDED, "/regionCode"))
                .satisfies(e -> {
                    var fault = e.faults().getFirst();
                    assertThat(fault.pointer()).isEqualTo("/regionCode");
                    assertThat(fault.text().key()).isEqualTo("region.superseded");
                    assertThat(fault.text().arguments()).containsExactly(DIVIDED, "97.02, 97.03");
                });
    }

    @Test
    void requiresACodeInForceAndForAnAddressLessThanAProvince() {
        assertThatCode(() -> regions.require(new RegionCode("12"), "/regionCode"))
                .doesNotThrowAnyException();
        assertThatCode(() -> regions.requireLocal(new RegionCode("12.09"), "/regionCode"))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> regions.requireLocal(new RegionCode("12"), "/regionCode"))
                .satisfies(e -> assertThat(e.faults().getFirst().text().key()).isEqualTo("region.too-wide"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> regions.requireLocal(new RegionCode("12.99"), "/regionCode"))
                .satisfies(e -> assertThat(e.faults().getFirst().text().key()).isEqualTo("region.unknown"));
    }

    private void insert(RegionCode code, String name, String from, String to, String... successors) {
        database.createNativeQuery("""
                        insert into region (code, name, search_name, valid_from, valid_to, decree)
                        values (?1, ?2, ?3, cast(?4 as date), cast(?5 as date), 'for a test')
                        on conflict do nothing
                        """)
                .setParameter(1, code.value())
                .setParameter(2, name)
                .setParameter(3, SearchName.of(name).value())
                .setParameter(4, from)
                .setParameter(5, to)
                .executeUpdate();
        for (var successor : successors) {
            database.createNativeQuery("""
                            insert into region_succession (code, successor_code, effective_on, decree)
                            values (?1, ?2, cast(?3 as date), 'for a test') on conflict do nothing
                            """)
                    .setParameter(1, code.value())
                    .setParameter(2, successor)
                    .setParameter(3, to)
                    .executeUpdate();
        }
    }
}
