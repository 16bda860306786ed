package id.ikm.registry.directory.intake;

import id.ikm.registry.directory.staging.RowIdentity;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Which row of which office's sheet each imported business came from. */
@ApplicationScoped
public class Sources {

    private final EntityManager database;

    Sources(EntityManager database) {
        this.database = database;
    }

    public void remember(RegionCode regency, RowIdentity row, UUID business, UUID importId) {
        database.createNativeQuery("""
                        insert into directory_source (regency_code, identity, fingerprint, business_id, import_id)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (regency_code, identity) do update
                        set fingerprint = excluded.fingerprint, business_id = excluded.business_id,
                            import_id = excluded.import_id
                        """)
                .setParameter(1, regency.value())
                .setParameter(2, row.key())
                .setParameter(3, row.fingerprint())
                .setParameter(4, business)
                .setParameter(5, importId)
                .executeUpdate();
    }
}
