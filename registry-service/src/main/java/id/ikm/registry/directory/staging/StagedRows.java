package id.ikm.registry.directory.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.directory.CellRemark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The waiting rows, written and read in batches inside the caller's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class StagedRows {

    private static final TypeReference<List<CellRemark>> REMARKS = new TypeReference<>() {};
    private static final TypeReference<List<StagedRow.Difference>> DIFFERENCES = new TypeReference<>() {};

    private final DataSource database;
    private final StagedCells cells;
    private final ObjectMapper json;

    StagedRows(DataSource database, StagedCells cells, ObjectMapper json) {
        this.database = database;
        this.cells = cells;
        this.json = json;
    }

    public void add(UUID importId, List<StagedRow> rows) {
        write("""
                insert into directory_import_row
                    (import_id, row_number, outcome, identity, fingerprint, sealed, remarks, differences, business_id)
                values (?, ?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)
                """, rows, (statement, row) -> {
            statement.setObject(1, importId);
            statement.setInt(2, row.number());
            statement.setString(3, row.outcome().name());
            statement.setBytes(4, row.identity() == null ? null : row.identity().key());
            statement.setBytes(5, row.identity() == null ? null : row.identity().fingerprint());
            statement.setBytes(6, cells.seal(importId, row.number(), row.cells()));
            statement.setString(7, written(row.remarks()));
            statement.setString(8, row.differences() == null ? null : written(row.differences()));
            statement.setObject(9, row.businessId());
        });
    }

    /** After the row {@code after}, in their order. */
    public List<StagedRow> next(UUID importId, Collection<RowOutcome> outcomes, int after, int count) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select row_number, outcome, identity, fingerprint, sealed, remarks, differences, business_id
                        from directory_import_row
                        where import_id = ? and outcome = any(?) and row_number > ? order by row_number limit ?
                        """)) {
            statement.setObject(1, importId);
            statement.setArray(2, names(connection, outcomes));
            statement.setInt(3, after);
            statement.setInt(4, count);
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<StagedRow>();
                while (result.next()) {
                    rows.add(row(importId, result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a row says is forgotten here once it is on the register. */
    public void settle(UUID importId, List<StagedRow> rows) {
        write("""
                update directory_import_row
                set outcome = ?, business_id = ?, remarks = cast(? as jsonb), differences = cast(? as jsonb),
                    sealed = case when ? then null else sealed end
                where import_id = ? and row_number = ?
                """, rows, (statement, row) -> {
            statement.setString(1, row.outcome().name());
            statement.setObject(2, row.businessId());
            statement.setString(3, written(row.remarks()));
            statement.setString(4, row.differences() == null ? null : written(row.differences()));
            statement.setBoolean(5, row.cells().isEmpty());
            statement.setObject(6, importId);
            statement.setInt(7, row.number());
        });
    }

    private StagedRow row(UUID importId, ResultSet result) throws SQLException {
        int number = result.getInt(1);
        var key = result.getBytes(3);
        return new StagedRow(
                number,
                RowOutcome.valueOf(result.getString(2)),
                key == null ? null : new RowIdentity(key, result.getBytes(4)),
                cells.open(importId, number, result.getBytes(5)),
                read(result.getString(6), REMARKS),
                read(result.getString(7), DIFFERENCES),
                result.getObject(8, UUID.class));
    }

    private <T> void write(String sql, List<T> rows, Binding<T> binding) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    private static java.sql.Array names(Connection connection, Collection<RowOutcome> outcomes) throws SQLException {
        return connection.createArrayOf(
                "text", outcomes.stream().map(Enum::name).toArray());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
