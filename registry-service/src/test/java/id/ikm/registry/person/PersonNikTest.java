package id.ikm.registry.person;

import static id.ikm.registry.person.PersonFixtures.PATH;
import static id.ikm.registry.person.PersonFixtures.aNik;
import static id.ikm.registry.person.PersonFixtures.aPersonWith;
import static id.ikm.registry.person.PersonFixtures.asOfficer;
import static id.ikm.registry.person.PersonFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PersonNikTest {

    @Test
    void refusesASecondPersonWithTheSameNikAndPointsToTheFirst() {
        var nik = aNik();
        var first = registered(aPersonWith(nik));

        asOfficer()
                .header("Accept-Language", "en")
                .body(aPersonWith(nik))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/nik"))
                .body("errors[0].detail", containsString(idIn(first)))
                .body("errors[0].detail", not(containsString(nik.digits())));
    }

    @Test
    void letsOneOfManyWinWhoRegisterTheSameNikAndPointsTheOthersToIt() throws Exception {
        var nik = aNik();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var answers = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<io.restassured.response.Response>>mapToObj(
                            i -> () -> asOfficer().body(aPersonWith(nik)).post(PATH))
                    .toList());
            String winner = null;
            for (var answer : answers) {
                winner = answer.get().statusCode() == 201 ? answer.get().path("id") : winner;
            }

            assertThat(winner).isNotNull();
            for (var answer : answers) {
                if (answer.get().statusCode() != 201) {
                    answer.get()
                            .then()
                            .statusCode(409)
                            .body("errors[0].code", equalTo("person.nik-taken"))
                            .body("errors[0].detail", endsWith(winner + "."));
                }
            }
            assertThat(answers.stream().filter(a -> a.resultNow().statusCode() == 201))
                    .hasSize(1);
        }
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
