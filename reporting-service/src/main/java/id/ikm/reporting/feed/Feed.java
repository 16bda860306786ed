package id.ikm.reporting.feed;

import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.database.Database;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The sequence of all public events. It is numbered under one row lock, which lasts until the commit: so events become
 * visible in the order of their numbers, without a gap, and who has read up to a number has not missed any below it.
 */
@ApplicationScoped
public class Feed {

    /** Rows that one read looks at, however few of them it wants: a rare filter must not become a long query. */
    private static final int WINDOW = 10_000;

    private static final int WINDOWS_PER_PAGE = 20;

    private final Database database;

    Feed(Database database) {
        this.database = database;
    }

    /** In the caller's transaction. An event that is here already keeps its number and takes no other. */
    public void append(List<? extends ReceivedEvent<?>> events) {
        var once = new LinkedHashMap<UUID, ReceivedEvent<?>>();
        events.forEach(event -> once.putIfAbsent(event.id(), event));
        database.run(connection -> append(connection, List.copyOf(once.sequencedValues())));
    }

    /** The lock has to be a statement of its own: only the next one sees what its last owner has committed. */
    private static int append(Connection connection, List<ReceivedEvent<?>> events) throws SQLException {
        try (var lock = connection.prepareStatement("select last from feed_head for update");
                var append = connection.prepareStatement("""
                        with fresh as (
                            select row_number() over (order by place) as number, arrival.*
                            from unnest(?, ?, ?, ?, cast(? as timestamptz[]), ?) with ordinality
                                as arrival (event_id, type, subject, region_code, occurred_at, event, place)
                            where not exists (select from feed_event known where known.event_id = arrival.event_id)
                        ), appended as (
                            insert into feed_event
                                (sequence, event_id, type, subject, region_code, occurred_at, event)
                            select last + number, event_id, type, subject, region_code, occurred_at, event
                            from fresh, feed_head order by number
                        )
                        update feed_head set last = last + (select count(*) from fresh)
                        """)) {
            lock.execute();
            append.setArray(1, Database.column(connection, "uuid", events, ReceivedEvent::id));
            append.setArray(2, Database.column(connection, "text", events, ReceivedEvent::type));
            append.setArray(3, Database.column(connection, "uuid", events, ReceivedEvent::subject));
            append.setArray(4, Database.column(connection, "text", events, ReceivedEvent::regionCode));
            append.setArray(5, Database.column(connection, "text", events, event -> event.time()
                    .toString()));
            append.setArray(6, Database.column(connection, "text", events, ReceivedEvent::json));
            return append.executeUpdate();
        }
    }

    /** The sequence of the newest event. */
    public long head() {
        return database.run(Feed::head);
    }

    /** A position that this feed never gave is refused: its owner would wait for events that it already has. */
    public long sequence(FeedPosition position, String pointer) {
        long head = head();
        if (position.equals(FeedPosition.LATEST)) {
            return head;
        }
        if (position.sequence() > head) {
            throw new Conflict(FieldFault.at(pointer, "feed.position-ahead", position.sequence(), head));
        }
        return position.sequence();
    }

    FeedStretch page(long after, FeedSelection selection, int limit) {
        var found = new ArrayList<FeedEvent>();
        var stretch = new FeedStretch(List.of(), after, false);
        for (int i = 0; i < WINDOWS_PER_PAGE && found.size() < limit && !stretch.upToDate(); i++) {
            stretch = stretch(stretch.end(), selection, limit - found.size());
            found.addAll(stretch.events());
        }
        return new FeedStretch(found, stretch.end(), stretch.upToDate());
    }

    /** The head is read before the rows: all rows up to it are there then, later ones are left for the next time. */
    public FeedStretch stretch(long after, FeedSelection selection, int limit) {
        return database.run(connection -> {
            long head = head(connection);
            long horizon = selection.subject() == null ? Math.min(head, after + WINDOW) : head;
            var events = rows(connection, after, horizon, selection, limit);
            long end = events.size() < limit ? horizon : events.getLast().sequence();
            return new FeedStretch(events, end, end >= head);
        });
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select last from feed_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<FeedEvent> rows(
            Connection connection, long after, long horizon, FeedSelection selection, int limit) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select sequence, type, subject, region_code, event from feed_event
                where sequence > ? and sequence <= ?%s order by sequence limit ?
                """.formatted(selection.condition()))) {
            int place = 0;
            statement.setLong(++place, after);
            statement.setLong(++place, horizon);
            for (var parameter : selection.parameters()) {
                statement.setObject(++place, parameter);
            }
            statement.setInt(++place, limit);
            return events(statement);
        }
    }

    private static List<FeedEvent> events(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var events = new ArrayList<FeedEvent>();
            while (row.next()) {
                events.add(new FeedEvent(
                        row.getLong(1), row.getString(2), (UUID) row.getObject(3), row.getString(4), row.getString(5)));
            }
            return events;
        }
    }
}
