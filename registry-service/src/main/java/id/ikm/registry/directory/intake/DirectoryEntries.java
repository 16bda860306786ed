package id.ikm.registry.directory.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.directory.DirectoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the sheet says of a business in the office's own words, beside what the register makes of it. */
@ApplicationScoped
public class DirectoryEntries {

    private final EntityManager database;
    private final ObjectMapper json;

    DirectoryEntries(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Trade and figures only: nothing personal. */
    void keep(UUID business, DirectoryEntry entry) {
        database.createNativeQuery("""
                        insert into directory_entry (business_id, trade, figures)
                        values (?1, cast(?2 as jsonb), cast(?3 as jsonb))
                        on conflict (business_id) do update set trade = excluded.trade, figures = excluded.figures
                        """)
                .setParameter(1, business)
                .setParameter(2, written(entry.trade()))
                .setParameter(3, written(entry.figures()))
                .executeUpdate();
    }

    /** What a business's row said; {@code figures} are those that the register has no field for, among others. */
    public record Kept(DirectoryEntry.Trade trade, DirectoryEntry.Figures figures) {}

    public Map<UUID, Kept> of(Collection<UUID> businesses) {
        List<Object[]> rows = database.createNativeQuery("""
                        select business_id, cast(trade as text), cast(figures as text)
                        from directory_entry where business_id in (:ids)
                        """, Object[].class)
                .setParameter("ids", businesses)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Kept(
                                read((String) row[1], DirectoryEntry.Trade.class),
                                read((String) row[2], DirectoryEntry.Figures.class))));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
