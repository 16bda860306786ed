package id.ikm.reporting.freshness;

import id.ikm.kit.inbox.ReceivedEvent;
import id.ikm.reporting.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** The read models by name, each with the newest event that it has applied. */
@ApplicationScoped
public class ReadModels {

    private final Database database;

    public ReadModels(Database database) {
        this.database = database;
    }

    /**
     * To be called first in the transaction that applies these events: until its end no other one changes this read
     * model, so that two batches can neither deadlock nor overtake each other between reading and writing.
     */
    public void advance(String name, List<? extends ReceivedEvent<?>> events) {
        var newest =
                events.stream().max(Comparator.comparing(ReceivedEvent::time)).orElseThrow();
        database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into read_model (name, as_of, newest_event_id) values (?, ?, ?)
                    on conflict (name) do update set
                        as_of = greatest(read_model.as_of, excluded.as_of),
                        newest_event_id = case when excluded.as_of > read_model.as_of
                            then excluded.newest_event_id else read_model.newest_event_id end
                    """)) {
                statement.setString(1, name);
                statement.setObject(2, OffsetDateTime.ofInstant(newest.time(), ZoneOffset.UTC));
                statement.setObject(3, newest.id());
                return statement.executeUpdate();
            }
        });
    }

    public Freshness freshness(String name) {
        return database.run(connection -> {
            try (var statement = connection.prepareStatement("""
                    select as_of, sequence from read_model left join feed_event on event_id = newest_event_id
                    where name = ?
                    """)) {
                statement.setString(1, name);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? new Freshness(
                                    row.getObject(1, OffsetDateTime.class).toInstant(), row.getObject(2, Long.class))
                            : new Freshness(null, null);
                }
            }
        });
    }
}
