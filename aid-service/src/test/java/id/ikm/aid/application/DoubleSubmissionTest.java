package id.ikm.aid.application;

import static id.ikm.aid.application.ApplicationFixtures.PATH;
import static id.ikm.aid.application.ApplicationFixtures.as;
import static id.ikm.aid.application.ApplicationFixtures.drafted;
import static id.ikm.aid.application.ApplicationFixtures.etag;
import static id.ikm.aid.application.ApplicationFixtures.state;
import static id.ikm.aid.application.PackageFixtures.anOpenPackage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class DoubleSubmissionTest {

    private static final int AT_ONCE = 12;

    @Test
    void isSubmittedOnceHoweverManySubmitItAtOnce() throws Exception {
        var id = drafted(anOpenPackage());
        var version = etag(id);
        Callable<Integer> submitting = () -> as("aid-officer", "12.09")
                .header("If-Match", version)
                .body("{\"date\": \"2025-02-10\"}")
                .post(PATH + "/" + id + "/submission")
                .statusCode();

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Integer>> running = threads.invokeAll(Collections.nCopies(AT_ONCE, submitting));
            for (var one : running) {
                answers.add(one.get());
            }
        }

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 412).hasSize(AT_ONCE - 1);
        assertThat(state(id)).isEqualTo("SUBMITTED");
        as("auditor", "12.09").get(PATH + "/" + id).then().body("steps", hasSize(2));
    }
}
