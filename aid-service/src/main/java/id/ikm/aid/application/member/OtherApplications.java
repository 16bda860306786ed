package id.ikm.aid.application.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Applications of the same year behind which somebody or some place stands that stands behind this one too. */
@ApplicationScoped
class OtherApplications {

    private static final int MOST = 100;

    private final EntityManager database;

    OtherApplications(EntityManager database) {
        this.database = database;
    }

    record Other(UUID id, Set<UUID> parties) {}

    /** By the parties alone, which few share, before a year that very many do. */
    List<Other> sharing(List<UUID> parties, int fiscalYear, UUID application) {
        List<Object[]> rows = database.createNativeQuery("""
                        with sharing as materialized (
                            select id, parties, fiscal_year, state from aid_application where parties && ?1)
                        select id, parties from sharing
                        where fiscal_year = ?2 and id <> ?3 and state not in ('REJECTED', 'CANCELLED', 'REVOKED')
                        order by id limit ?4
                        """, Object[].class)
                .setParameter(1, parties.toArray(UUID[]::new))
                .setParameter(2, fiscalYear)
                .setParameter(3, application)
                .setParameter(4, MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Other((UUID) row[0], Set.of((UUID[]) row[1])))
                .toList();
    }
}
