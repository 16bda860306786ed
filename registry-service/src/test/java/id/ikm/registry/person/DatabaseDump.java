package id.ikm.registry.person;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Every row of every table, as somebody would read it who stole the database: bytes as text and as hex. */
public class DatabaseDump {

    private final Map<String, String> tables = new TreeMap<>();

    public static DatabaseDump of(DataSource database) throws SQLException {
        var dump = new DatabaseDump();
        try (var connection = database.getConnection()) {
            for (var table : names(connection)) {
                dump.tables.put(table, rows(connection, table));
            }
        }
        return dump;
    }

    /** The tables that hold this text, or these bytes in hex, somewhere. */
    public List<String> tablesWith(String text) {
        return tables.entrySet().stream()
                .filter(table -> table.getValue().contains(text))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and table_name not in ('region', 'kbli', 'flyway_schema_history')
                        """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String rows(Connection connection, String table) throws SQLException {
        var text = new StringBuilder();
        try (var rows = connection.createStatement().executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    text.append(rows.getString(i)).append('\n');
                    if (rows.getMetaData().getColumnTypeName(i).equals("bytea") && rows.getBytes(i) != null) {
                        text.append(HexFormat.of().formatHex(rows.getBytes(i)))
                                .append('\n')
                                .append(new String(rows.getBytes(i), StandardCharsets.UTF_8))
                                .append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
