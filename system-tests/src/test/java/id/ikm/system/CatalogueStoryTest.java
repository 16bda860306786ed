package id.ikm.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.demo.Api;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client that reads nothing but changes has the catalogue: while eight write, services die, and certificates end. */
class CatalogueStoryTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String CLOCK = "IKM_CLOCK_AHEAD";

    private final RunningStack stack = RunningStack.get();
    private final Api api = stack.api();
    private final CatalogueClient client = new CatalogueClient(stack.address("GATEWAY"));

    @AfterEach
    void backToThePresent() {
        stack.set(CLOCK, null);
        stack.kill("registry");
        stack.recover();
    }

    @Test
    void fullSyncAndChangesAreTheTruthAtTheEnd() throws Exception {
        // Given
        var writers = IntStream.range(0, 8)
                .mapToObj(i -> new CatalogueWriter(api, i, TODAY.plusDays(i % 2 == 0 ? 20 : 200)))
                .toList();

        // When
        try (var threads = Executors.newFixedThreadPool(writers.size())) {
            var work = new ArrayList<Future<?>>();
            writers.forEach(writer -> work.add(threads.submit(() -> writer.work(15))));
            client.follow();
            stack.kill("registry");
            stack.recover();
            while (work.stream().anyMatch(task -> !task.isDone())) {
                client.follow();
            }
            for (var task : work) {
                task.get();
            }
        }

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            client.follow();
            assertThat(pricesOf(writers, client.products())).isEqualTo(expected(writers, TODAY));
        });

        // When: half of the certificates end while nobody is there
        stack.kill("registry");
        stack.set(CLOCK, "P40D");
        stack.recover();

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            client.follow();
            assertThat(pricesOf(writers, client.products())).isEqualTo(expected(writers, TODAY.plusDays(40)));
        });
        client.follow();
        assertThat(client.products()).isEqualTo(everythingPublished());
        var fresh = new CatalogueClient(stack.address("GATEWAY"));
        fresh.follow();
        assertThat(fresh.products()).isEqualTo(client.products());
    }

    private static Map<String, Long> expected(List<CatalogueWriter> writers, LocalDate day) {
        var expected = new TreeMap<String, Long>();
        writers.stream()
                .filter(writer -> writer.isPublishedOn(day))
                .forEach(writer -> expected.put(writer.product(), writer.price()));
        return expected;
    }

    private static Map<String, Long> pricesOf(List<CatalogueWriter> writers, Map<String, JsonNode> products) {
        var prices = new TreeMap<String, Long>();
        writers.stream()
                .map(CatalogueWriter::product)
                .filter(products::containsKey)
                .forEach(id -> {
                    var price = products.get(id).at("/price/amount");
                    prices.put(id, price.isNumber() ? price.asLong() : null);
                });
        return prices;
    }

    private Map<String, JsonNode> everythingPublished() throws Exception {
        var products = new HashMap<String, JsonNode>();
        var file = api.send(null, "GET", "/catalog/v1/products.ndjson", null, Map.of())
                .body();
        for (var line : file.lines().toList()) {
            var product = new ObjectMapper().readTree(line);
            products.put(product.path("id").asText(), product);
        }
        return products;
    }
}
