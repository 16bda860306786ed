package id.ikm.reporting.businesscount;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.ikm.reporting.EventFixtures;
import id.ikm.reporting.FreshDatabase;
import id.ikm.reporting.OneConnection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The version rule, for any history. */
class BusinessCountsTest {

    private static final List<String> STATUSES = List.of("SUBMITTED", "VERIFIED", "SUSPENDED", "CLOSED");
    private static final List<String> INDUSTRY_STATUSES = List.of("INDUSTRY", "NOT_INDUSTRY", "UNCLASSIFIED");
    private static final List<String> PLACES = List.of("", ".01", ".01.1001", ".02");
    private static final BusinessCounts COUNTS =
            new BusinessCounts(new OneConnection(FreshDatabase.create()).database());

    /** What becomes of a few businesses; the position in the list is the version. */
    record History(List<List<Integer>> businesses, long seed) {}

    @Provide
    Arbitrary<History> histories() {
        var state = Arbitraries.integers().between(0, STATUSES.size() * INDUSTRY_STATUSES.size() * PLACES.size() - 1);
        var businesses =
                state.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(businesses, Arbitraries.longs()).as(History::new);
    }

    @Property(tries = 150)
    void countsTheNewestVersionsInWhateverOrderAndHoweverOftenTheyCome(@ForAll("histories") History history) {
        var regency = EventFixtures.aRegency();
        var random = new Random(history.seed());
        var known = COUNTS.in(regency);
        var versions = versions(history, regency);
        var arrivals = new ArrayList<>(versions);
        arrivals.addAll(
                versions.stream().filter(version -> random.nextBoolean()).toList());
        Collections.shuffle(arrivals, random);

        for (var batch : batches(arrivals, random)) {
            COUNTS.apply(batch);
        }

        assertThat(difference(known, COUNTS.in(regency))).isEqualTo(cells(newest(versions)));
    }

    private static List<CountedBusiness> versions(History history, String regency) {
        return history.businesses().stream()
                .flatMap(states -> {
                    var id = UUID.randomUUID();
                    return IntStream.range(0, states.size()).mapToObj(v -> state(id, v, states.get(v), regency));
                })
                .toList();
    }

    private static CountedBusiness state(UUID id, long version, int state, String regency) {
        return new CountedBusiness(
                id,
                version,
                regency + PLACES.get(state % 4),
                STATUSES.get(state / 4 % 4),
                INDUSTRY_STATUSES.get(state / 16));
    }

    private static List<List<CountedBusiness>> batches(List<CountedBusiness> arrivals, Random random) {
        return List.copyOf(arrivals.stream()
                .collect(groupingBy(arrival -> random.nextInt(3), TreeMap::new, Collectors.toList()))
                .values());
    }

    private static Collection<CountedBusiness> newest(List<CountedBusiness> versions) {
        return versions.stream()
                .collect(toMap(
                        CountedBusiness::id,
                        identity(),
                        BinaryOperator.maxBy(Comparator.comparing(CountedBusiness::version))))
                .values();
    }

    private static Map<String, Long> cells(Collection<CountedBusiness> businesses) {
        return businesses.stream()
                .collect(groupingBy(
                        business -> cell(
                                business.regionCode()
                                        .substring(
                                                0,
                                                Math.min(
                                                        8, business.regionCode().length())),
                                business.status(),
                                business.industryStatus()),
                        Collectors.counting()));
    }

    private static Map<String, Long> difference(List<BusinessCount> before, List<BusinessCount> after) {
        var cells = after.stream().collect(toMap(BusinessCountsTest::cell, BusinessCount::businesses));
        before.forEach(count -> cells.merge(cell(count), -count.businesses(), Long::sum));
        cells.values().removeIf(businesses -> businesses == 0);
        return cells;
    }

    private static String cell(BusinessCount count) {
        return cell(count.regionCode(), count.status(), count.industryStatus());
    }

    private static String cell(String region, String status, String industryStatus) {
        return region + " " + status + " " + industryStatus;
    }
}
