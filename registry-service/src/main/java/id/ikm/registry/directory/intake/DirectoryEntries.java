package id.ikm.registry.directory.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ikm.registry.directory.DirectoryEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What the sheet says of a business in the office's own words, beside what the register makes of it. */
@ApplicationScoped
class DirectoryEntries {

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

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
