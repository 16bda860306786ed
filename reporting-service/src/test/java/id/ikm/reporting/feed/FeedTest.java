package id.ikm.reporting.feed;

import static id.ikm.reporting.feed.FeedFixtures.anArrival;
import static id.ikm.reporting.feed.FeedFixtures.arrivals;
import static id.ikm.reporting.feed.FeedSelection.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.FreshDatabase;
import id.ikm.reporting.OneConnection;
import id.ikm.reporting.database.Database;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.OutsideRegion;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static DataSource dataSource;

    private final Feed feed = new Feed(new Database(dataSource));

    @BeforeAll
    static void createDatabase() {
        dataSource = FreshDatabase.create();
    }

    @Test
    void numbersEventsInTheOrderOfTheirArrival() {
        long before = feed.head();
        var events = arrivals(3);

        feed.append(events);

        assertThat(after(before).events()).extracting(FeedEvent::event).containsExactlyElementsOf(json(events));
        assertThat(sequences(before)).containsExactly(before + 1, before + 2, before + 3);
        assertThat(feed.head()).isEqualTo(before + 3);
    }

    @Test
    void givesAnEventOneNumberHoweverOftenItArrives() {
        var first = anArrival();
        var second = anArrival();
        var third = anArrival();
        long before = feed.head();

        feed.append(List.of(first, first, second));
        feed.append(List.of(first));
        feed.append(List.of(second, third, first, third));

        assertThat(after(before).events())
                .extracting(FeedEvent::event)
                .containsExactly(first.json(), second.json(), third.json());
        assertThat(sequences(before)).containsExactly(before + 1, before + 2, before + 3);
    }

    @Test
    void leavesNoGapWhereATransactionFails() throws Exception {
        long before = feed.head();
        var event = anArrival();
        try (var transaction = new OneConnection(dataSource)) {
            new Feed(transaction.database()).append(arrivals(5));
            transaction.rollback();
        }

        feed.append(List.of(event));

        assertThat(after(before).events()).extracting(FeedEvent::event).containsExactly(event.json());
        assertThat(sequences(before)).containsExactly(before + 1);
    }

    @Test
    void readsOnInPagesUntilItIsUpToDate() {
        long before = feed.head();
        feed.append(arrivals(5));

        var first = feed.page(before, EVERYTHING, 3);
        var second = feed.page(first.end(), EVERYTHING, 3);
        var third = feed.page(second.end(), EVERYTHING, 3);

        assertThat(first.events()).hasSize(3);
        assertThat(first.upToDate()).isFalse();
        assertThat(second.events()).hasSize(2);
        assertThat(second.upToDate()).isTrue();
        assertThat(third).isEqualTo(new FeedStretch(List.of(), before + 5, true));
    }

    @Test
    void passesOverWhatIsNotWantedWithoutEverLookingAtItAgain() {
        var wanted = anArrival("ikm.registry.office.opened.v1", UUID.randomUUID(), "41.07.02");
        feed.append(List.of(wanted));
        long before = feed.head();
        feed.append(arrivals(20));
        var selection = new FeedSelection("ikm.registry.office", null, "41.07");

        var found = feed.page(before - 1, selection, 10);
        var nothing = feed.page(before, selection, 10);

        assertThat(found.events()).extracting(FeedEvent::event).containsExactly(wanted.json());
        assertThat(nothing).isEqualTo(new FeedStretch(List.of(), before + 20, true));
    }

    @Test
    void selectsInSqlWhatItSelectsInMemory() {
        var subject = UUID.randomUUID();
        var regions = new String[] {"12.09", "12.09.20", "12.0", "12", "16.07", "", null};
        var types = List.of("ikm.registry.business.changed.v1", "ikm.registry.businessplan.made.v1", "ikm");
        long before = feed.head();
        for (var region : regions) {
            for (var type : types) {
                feed.append(List.of(anArrival(type, subject, region), anArrival(type, UUID.randomUUID(), region)));
            }
        }
        var everything = after(before).events();

        for (var region : new String[] {"12.09", "12", "16", "", null}) {
            for (var type : new String[] {"ikm", "ikm.registry.business", "ikm.registry.business.changed.v1", null}) {
                for (var wanted : new UUID[] {subject, null}) {
                    var selection = new FeedSelection(type, wanted, region);
                    assertThat(feed.page(before, selection, 1000).events())
                            .as(selection.toString())
                            .containsExactlyElementsOf(everything.stream()
                                    .filter(selection::matches)
                                    .toList());
                }
            }
        }
    }

    @Test
    void isClosedToATokenWithoutRegion() {
        assertThatThrownBy(() -> new FeedFilter().within(new RegionScope(""))).isInstanceOf(OutsideRegion.class);
    }

    @Test
    void knowsNoPositionThatItHasNotReached() {
        feed.append(arrivals(1));
        long head = feed.head();

        assertThat(feed.sequence(FeedPosition.LATEST, "?after")).isEqualTo(head);
        assertThat(feed.sequence(new FeedPosition(head), "?after")).isEqualTo(head);
        assertThatThrownBy(() -> feed.sequence(new FeedPosition(head + 1), "?after"))
                .isInstanceOf(Conflict.class);
    }

    private FeedStretch after(long sequence) {
        return feed.page(sequence, EVERYTHING, 1000);
    }

    private List<Long> sequences(long after) {
        return after(after).events().stream().map(FeedEvent::sequence).toList();
    }

    private static List<String> json(List<? extends ReceivedEvent<?>> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> events.get(i).json())
                .toList();
    }
}
