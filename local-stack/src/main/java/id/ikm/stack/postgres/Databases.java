package id.ikm.stack.postgres;

import id.ikm.stack.process.StackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases of one server: each belongs to a user of the same name, whose password is that name, too. */
public final class Databases {

    private final int port;
    private final String superuserPassword;

    Databases(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    public String urlOf(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    public void createIfMissing(String... names) {
        try (Connection connection = DriverManager.getConnection(urlOf("postgres"), "postgres", superuserPassword);
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                if (!exists(statement, "pg_roles where rolname = '" + name + "'")) {
                    statement.execute("create role " + name + " login password '" + name + "'");
                }
                if (!exists(statement, "pg_database where datname = '" + name + "'")) {
                    statement.execute("create database " + name + " owner " + name);
                    statement.execute("revoke connect, temporary on database " + name + " from public");
                }
            }
        } catch (SQLException e) {
            throw new StackException("Cannot create the databases: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String source) throws SQLException {
        try (var rows = statement.executeQuery("select 1 from " + source)) {
            return rows.next();
        }
    }
}
