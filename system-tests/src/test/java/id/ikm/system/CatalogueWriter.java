package id.ikm.system;

import id.ikm.demo.Api;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Somebody at an office who changes one business and its product all day; the service may go away in between. */
class CatalogueWriter {

    private static final String OFFICER = "registry-officer";
    private static final String VERIFIER = "registry-verifier";
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

    private final Api api;
    private final Random random;
    private final LocalDate lastDay;
    private final String business;
    private final String product;
    private boolean offered;
    private boolean suspended;
    private long price;

    /** {@code lastDay} of the only certificate of its product. */
    CatalogueWriter(Api api, int seed, LocalDate lastDay) {
        this.api = api;
        this.random = new Random(seed);
        this.lastDay = lastDay;
        business = "/registry/v1/businesses/"
                + Story.registerBusiness(api, "12.09.12").path("id").asText();
        act(VERIFIER, business, "verification", null);
        product = "/registry/v1/products/"
                + id(
                        "/registry/v1/products",
                        Map.of(
                                "businessId", idOf(business),
                                "facts",
                                        Map.of(
                                                "name",
                                                "Produk " + UUID.randomUUID(),
                                                "contents",
                                                Map.of("food", false))));
        id(
                "/registry/v1/certificates",
                Map.of(
                        "type", "SNI",
                        "holder", Map.of("kind", "PRODUCT", "id", idOf(product)),
                        "facts",
                                Map.of(
                                        "number",
                                        "U-" + UUID.randomUUID(),
                                        "validity",
                                        Map.of("validFrom", LONG_AGO.toString(), "validUntil", lastDay.toString()))));
    }

    /** Each step is a state to reach, so that it can be tried again whatever became of the first try. */
    void work(int steps) {
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(3)) {
                case 0 -> offer(!offered);
                case 1 -> suspend(!suspended);
                default -> price(1_000 + random.nextInt(9_000));
            }
        }
        offer(true);
        suspend(false);
    }

    private void offer(boolean wanted) {
        reach(() -> {
            boolean is = api.get(OFFICER, product).path("status").asText().equals("OFFERED");
            if (is != wanted && wanted) {
                act(OFFICER, product, "offer", Map.of("wish", "OWNER"));
            } else if (is != wanted) {
                send(OFFICER, "DELETE", product + "/offer", null, tagOf(product));
            }
            return true;
        });
        offered = wanted;
    }

    private void suspend(boolean wanted) {
        reach(() -> {
            boolean is = api.get(OFFICER, business).path("status").asText().equals("SUSPENDED");
            if (is != wanted) {
                act(VERIFIER, business, wanted ? "suspension" : "reinstatement", Map.of("reason", "uji"));
            }
            return true;
        });
        suspended = wanted;
    }

    private void price(long amount) {
        reach(() -> {
            act(OFFICER, product, "prices", Map.of("amount", amount, "since", LONG_AGO.toString()));
            return true;
        });
        price = amount;
    }

    private static void reach(Callable<Boolean> step) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInSameThread()
                .ignoreExceptionsMatching(
                        failure -> failure instanceof IllegalStateException || failure instanceof UncheckedIOException)
                .until(step);
    }

    private String id(String path, Object command) {
        return api.create(OFFICER, path, command).path("id").asText();
    }

    private void act(String role, String path, String decision, Object command) {
        send(role, "POST", path + "/" + decision, command, tagOf(path));
    }

    private void send(String role, String method, String path, Object command, String tag) {
        var headers = new HashMap<>(Map.of("If-Match", tag));
        var answer = api.send(role, method, path, command, headers);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
    }

    private String tagOf(String path) {
        return "\"" + api.get(OFFICER, path).path("version").asLong() + "\"";
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String product() {
        return idOf(product);
    }

    boolean isPublishedOn(LocalDate day) {
        return offered && !suspended && !day.isAfter(lastDay);
    }

    /** Null as long as none was told. */
    Long price() {
        return price == 0 ? null : price;
    }
}
