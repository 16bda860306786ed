package id.ikm.registry.classification;

import static id.ikm.registry.classification.KbliFixtures.uploadSuccessors;
import static id.ikm.registry.job.JobFixtures.ended;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(LocalStack.class)
class KbliResolutionTest {

    @Inject
    KbliFixtures fixtures;

    @Inject
    KbliCorrespondence correspondence;

    @ParameterizedTest
    @CsvSource({
        "2020, 13134, 2026-01-01, ONE, 13133",
        "2020, 13134, 2021-01-01, SAME, 13134",
        "2025, 13133, 2026-01-01, SAME, 13133",
        "2025, 13133, 2021-01-01, ONE, 13134",
        "2020, 23953, 2026-01-01, ONE, 23951",
        "2025, 23951, 2021-01-01, SEVERAL, 23951 23953"
    })
    void followsACodeForwardAndBackward(String edition, String code, String day, String outcome, String candidates) {
        resolution(edition, code, day)
                .statusCode(200)
                .body("outcome", equalTo(outcome))
                .body("kbli.edition", equalTo(edition))
                .body("kbli.code", equalTo(code))
                .body("candidates.code", equalTo(List.of(candidates.split(" "))));
    }

    @Test
    void doesNotTakeTheSameDigitsForTheSameTrade() {
        resolution("2020", "13133", "2026-01-01")
                .body("outcome", equalTo("UNKNOWN"))
                .body("edition", equalTo("2025"))
                .body("candidates", empty());
    }

    @Test
    void knowsNothingAboutADayBeforeTheFirstEdition() {
        resolution("2020", "13134", "2015-01-01")
                .body("outcome", equalTo("UNKNOWN"))
                .body("edition", nullValue());
    }

    @Test
    void refusesWhatIsNoCode() {
        resolution("2020", "C", "2026-01-01").statusCode(400).body("errors.pointer", contains("{code}"));
        resolution("20", "13134", "2026-01-01").statusCode(400).body("errors.pointer", contains("{edition}"));
        resolution("1999", "13134", "2026-01-01").statusCode(400);
        resolution("2099", "13134", "2026-01-01").statusCode(404);
    }

    @Test
    void followsACodeOverTheEditionsBetween() {
        var first = fixtures.anEditionOf(100);
        var second = fixtures.anEditionOf(100);
        var third = fixtures.anEditionOf(100);
        ended(uploadSuccessors(first, second, "10001,20001\n10002,20001\n10002,20002\n10003,\n10004,20009\n"));
        ended(uploadSuccessors(second, third, "20001,30001\n20002,30002\n20002,30003\n"));

        var forward = correspondence.between(first, List.of("10001", "10002", "10003", "10004", "10005"), third);
        var backward = correspondence.between(third, List.of("30001", "30002"), first);

        assertThat(forward.get("10001").outcome()).isEqualTo(KbliOutcome.ONE);
        assertThat(codes(forward.get("10002"))).containsExactly("30001", "30002", "30003");
        assertThat(forward.get("10003").outcome()).isEqualTo(KbliOutcome.NONE);
        assertThat(forward.get("10004").outcome()).isEqualTo(KbliOutcome.UNKNOWN);
        assertThat(forward.get("10005").outcome()).isEqualTo(KbliOutcome.UNKNOWN);
        assertThat(codes(backward.get("30001"))).containsExactly("10001", "10002");
        assertThat(backward.get("30002").outcome()).isEqualTo(KbliOutcome.ONE);
    }

    private static List<String> codes(KbliMatch match) {
        return match.candidates().stream().map(KbliMatch.Candidate::code).toList();
    }

    private static ValidatableResponse resolution(String edition, String code, String day) {
        return given().get("/registry/v1/kbli/" + edition + "/" + code + "/resolution?asOf=" + day)
                .then();
    }
}
