package id.ikm.registry.catalog.changes;

import static id.ikm.registry.catalog.CatalogueFixtures.aProduct;
import static id.ikm.registry.catalog.CatalogueFixtures.aVerifiedBusinessIn;
import static id.ikm.registry.catalog.CatalogueFixtures.certify;
import static id.ikm.registry.catalog.CatalogueFixtures.offer;
import static id.ikm.registry.catalog.CatalogueFixtures.price;
import static id.ikm.registry.catalog.CatalogueFixtures.reinstate;
import static id.ikm.registry.catalog.CatalogueFixtures.revoke;
import static id.ikm.registry.catalog.CatalogueFixtures.suspend;
import static id.ikm.registry.catalog.CatalogueFixtures.withdraw;
import static id.ikm.testkit.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.registry.product.ProductFixtures;
import id.ikm.testkit.LocalStack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whoever reads the changes has the catalogue: while eight write, from any place, in pages of any size. */
@QuarkusTest
@WithTestResource(LocalStack.class)
class CatalogueTruthTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final int WRITERS = 8;
    private static final int STEPS = 14;

    @Test
    void isTheSameInACopyThatReadsOnWhileEightWrite() throws InterruptedException, ExecutionException {
        var early = new CatalogueCopy().catchUp();
        int before = early.sequences().size();
        long begin = early.lastSequence();
        var random = new Random(4);
        var expected = new TreeMap<String, Long>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = new ArrayList<Future<Writer>>();
            for (int i = 0; i < WRITERS; i++) {
                int seed = i;
                writers.add(threads.submit(() -> new Writer(seed).write()));
            }
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                early.readOn(1 + random.nextInt(7));
            }
            for (var writer : writers) {
                expected.putAll(writer.get().published());
            }
        }
        var own = expected.keySet();

        soon().untilAsserted(() -> assertThat(prices(early.catchUp(), own)).isEqualTo(withoutNulls(expected)));
        var late = new CatalogueCopy().catchUp();
        assertThat(prices(late, own)).isEqualTo(withoutNulls(expected));
        early.catchUp();
        assertThat(early.sequences().stream().skip(before))
                .containsExactlyElementsOf(upTo(begin, early.lastSequence()));
    }

    private static Map<String, Long> prices(CatalogueCopy copy, java.util.Set<String> own) {
        var prices = new TreeMap<String, Long>();
        copy.products().forEach((id, product) -> {
            if (own.contains(id)) {
                prices.put(id, ((Number) ((Map<?, ?>) product.get("price")).get("amount")).longValue());
            }
        });
        return prices;
    }

    private static Map<String, Long> withoutNulls(Map<String, Long> expected) {
        var published = new TreeMap<>(expected);
        published.values().removeIf(price -> price == null);
        return published;
    }

    private static List<Long> upTo(long before, long last) {
        return LongStream.rangeClosed(before + 1, last).boxed().toList();
    }

    /** Changes a business and two products of its own, and knows what should come of it. */
    private static class Writer {

        private final Random random;
        private final String business = aVerifiedBusinessIn("12.09.12");
        private final List<String> products = List.of(aProduct(business), aProduct(business));
        private final boolean[] offered = new boolean[2];
        private final String[] certificate = new String[2];
        private final long[] price = {1, 1};
        private boolean suspended;

        private Writer(int seed) {
            random = new Random(seed);
            products.forEach(product -> price(product, 1, TODAY));
        }

        private Writer write() {
            for (int i = 0; i < STEPS; i++) {
                int which = random.nextInt(2);
                switch (random.nextInt(4)) {
                    case 0 -> offerOrWithdraw(which);
                    case 1 -> certifyOrRevoke(which);
                    case 2 -> price(products.get(which), price[which] = 1_000 + random.nextInt(1_000), TODAY);
                    default -> suspendOrReinstate();
                }
            }
            return this;
        }

        private void offerOrWithdraw(int which) {
            if (offered[which]) {
                withdraw(products.get(which));
            } else {
                offer(products.get(which));
            }
            offered[which] = !offered[which];
        }

        private void certifyOrRevoke(int which) {
            if (certificate[which] == null) {
                certificate[which] = certify(products.get(which), "SNI", null);
            } else {
                revoke(certificate[which], TODAY);
                certificate[which] = null;
            }
        }

        private void suspendOrReinstate() {
            if (suspended) {
                reinstate(business);
            } else {
                suspend(business);
            }
            suspended = !suspended;
        }

        /** The price of what is published; null of what is not. */
        private Map<String, Long> published() {
            var published = new TreeMap<String, Long>();
            for (int i = 0; i < 2; i++) {
                boolean shown = offered[i] && certificate[i] != null && !suspended;
                published.put(ProductFixtures.idOf(products.get(i)), shown ? price[i] : null);
            }
            return published;
        }
    }
}
