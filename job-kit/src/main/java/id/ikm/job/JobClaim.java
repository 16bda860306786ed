package id.ikm.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The right to run one job: an advisory lock, which the database takes back when the connection is lost. */
record JobClaim(UUID job, Connection connection) implements AutoCloseable {

    private static final String KEY = "hashtextextended('job ' || ?, 0)";
    private static final String OPEN = "state in ('QUEUED', 'RUNNING')";

    /** The oldest open job that no other process works on. */
    static Optional<JobClaim> next(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try {
            for (UUID job : open(connection)) {
                if (isTrue(connection, "select pg_try_advisory_lock(" + KEY + ")", job)) {
                    var claim = new JobClaim(job, connection);
                    if (isTrue(connection, "select count(*) = 1 from job where id::text = ? and " + OPEN, job)) {
                        return Optional.of(claim);
                    }
                    claim.unlock();
                }
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            unlock();
        }
    }

    private void unlock() throws SQLException {
        isTrue(connection, "select pg_advisory_unlock(" + KEY + ")", job);
    }

    private static List<UUID> open(Connection connection) throws SQLException {
        var open = new ArrayList<UUID>();
        try (var statement =
                        connection.prepareStatement("select id from job where " + OPEN + " order by requested_at, id");
                var row = statement.executeQuery()) {
            while (row.next()) {
                open.add(row.getObject(1, UUID.class));
            }
        }
        return open;
    }

    private static boolean isTrue(Connection connection, String question, UUID job) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, job.toString());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
