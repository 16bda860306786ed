package id.ikm.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The waiting messages, read and deleted over one connection, outside any transaction of the service. */
class OutboxStore implements AutoCloseable {

    /** Any constant will do: each service has a database of its own, and advisory locks are per database. */
    private static final long RELAY_LOCK = 7_041_776L;

    private final Connection connection;
    private boolean leading;

    OutboxStore(Connection connection) {
        this.connection = connection;
    }

    /** Whether this is the one relay that may send; asked of the database once per connection. */
    boolean lead() throws SQLException {
        if (!leading) {
            try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
                statement.setLong(1, RELAY_LOCK);
                try (var result = statement.executeQuery()) {
                    leading = result.next() && result.getBoolean(1);
                }
            }
        }
        return leading;
    }

    List<OutboxMessage> oldest(int count) throws SQLException {
        var messages = new ArrayList<OutboxMessage>();
        try (var statement = connection.prepareStatement("""
                select id, topic, message_key, payload, headers from outbox_message
                where failure is null order by id limit ?
                """)) {
            statement.setInt(1, count);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    messages.add(new OutboxMessage(
                            row.getLong(1), row.getString(2), row.getString(3), row.getBytes(4), row.getString(5)));
                }
            }
        }
        return messages;
    }

    void settle(SendOutcome outcome) throws SQLException {
        try (var statement = connection.prepareStatement("delete from outbox_message where id = any(?)")) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", outcome.acknowledged().toArray()));
            statement.executeUpdate();
        }
        for (var refused : outcome.refused().entrySet()) {
            try (var statement = connection.prepareStatement("update outbox_message set failure = ? where id = ?")) {
                statement.setString(1, refused.getValue());
                statement.setLong(2, refused.getKey());
                statement.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (leading) {
            try (var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
                statement.setLong(1, RELAY_LOCK);
                statement.execute();
            }
        }
    }
}
