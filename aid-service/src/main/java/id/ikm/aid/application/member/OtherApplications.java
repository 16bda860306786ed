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

    /** @param parties of those asked for, also where one stands behind it that was merged with them */
    record Other(UUID id, Set<UUID> parties) {}

    /**
     * By the parties alone, which few share, before a year that very many do. A party is also what it was merged into, and
     * what was merged into that.
     */
    List<Other> sharing(List<UUID> parties, int fiscalYear, UUID application) {
        List<Object[]> rows = database.createNativeQuery("""
                        with recursive up (id, stands_for) as (
                            select id, id from unnest(?1) as id
                            union
                            select merged.merged_into, up.stands_for
                            from registered_business merged join up on merged.id = up.id
                            where merged.merged_into is not null),
                        party (id, stands_for) as (
                            select id, stands_for from up
                            union
                            select merged.id, party.stands_for
                            from registered_business merged join party on merged.merged_into = party.id),
                        sharing as materialized (
                            select id, parties, fiscal_year, state from aid_application
                            where parties && (select array_agg(id) from party))
                        select id, (select array_agg(distinct party.stands_for) from party
                                    where party.id = any(sharing.parties))
                        from sharing
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
