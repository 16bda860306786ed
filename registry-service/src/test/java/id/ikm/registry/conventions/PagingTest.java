package id.ikm.registry.conventions;

import static id.ikm.registry.conventions.Requests.BUSINESSES;
import static id.ikm.registry.conventions.Requests.aBusinessIn;
import static id.ikm.registry.conventions.Requests.officer;
import static id.ikm.registry.conventions.Requests.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalStack.class)
class PagingTest {

    /** No other test writes there. */
    private static final String VILLAGE = "12.09.21.2001";

    /** Whoever writes may be as quick as whoever reads. */
    private static final int ENOUGH = 120;

    @Test
    void showsEachRowOnceWhileOthersWrite() throws Exception {
        var before = Stream.generate(() -> registered(aBusinessIn(VILLAGE)))
                .limit(40)
                .toList();
        var seen = new ArrayList<List<String>>();
        var writing = new AtomicBoolean(true);
        try (var writers = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                writers.submit(() -> {
                    while (writing.get()) {
                        officer().body(aBusinessIn(VILLAGE)).post(BUSINESSES);
                    }
                });
            }
            try {
                for (int limit = 5; limit < 8; limit++) {
                    seen.add(readAll(limit));
                }
            } finally {
                writing.set(false);
            }
        }

        assertThat(seen)
                .allSatisfy(ids -> assertThat(ids).doesNotHaveDuplicates().containsAll(before));
        assertThat(seen.getLast()).hasSizeGreaterThan(before.size());
    }

    @Test
    void refusesACursorThatWasMeddledWithOrBelongsToAnotherList() {
        registered();
        registered();
        String cursor = officer().get(BUSINESSES + "?limit=1").then().extract().path("page.nextCursor");
        var meddled = (cursor.charAt(0) == 'N' ? 'M' : 'N') + cursor.substring(1);

        officer().get(BUSINESSES + "?limit=5&cursor=" + cursor).then().statusCode(200);
        refused("?limit=1&cursor=" + meddled);
        refused("?limit=1&status=CLOSED&cursor=" + cursor);
        refused("?cursor=" + cursor.substring(0, cursor.length() / 2));
    }

    private static void refused(String query) {
        officer().get(BUSINESSES + query).then().statusCode(400).body("errors.pointer", contains("?cursor"));
    }

    private static List<String> readAll(int limit) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = officer().queryParam("region", VILLAGE).queryParam("limit", limit);
            var answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get(BUSINESSES);
            ids.addAll(answer.path("data.id"));
            cursor = answer.path("page.nextCursor");
        } while (cursor != null && ids.size() < ENOUGH);
        return ids;
    }
}
