package id.ikm.registry.business;

import id.ikm.web.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Mergers implements PanacheRepositoryBase<Merger, UUID> {

    /** The one that holds now. */
    Merger get(UUID businessId) {
        return find("businessId = ?1 and endedAt is null", businessId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("merger", businessId));
    }

    /** The record that stands for this one, over any number of mergers. */
    UUID last(UUID businessId) {
        return (UUID) getEntityManager()
                .createNativeQuery("""
                        with recursive chain as (
                            select id, merged_into from business where id = ?1
                            union
                            select b.id, b.merged_into from chain c join business b on b.id = c.merged_into)
                        select id from chain where merged_into is null
                        """)
                .setParameter(1, businessId)
                .getSingleResult();
    }
}
