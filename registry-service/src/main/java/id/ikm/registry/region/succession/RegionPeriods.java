package id.ikm.registry.region.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When which codes are in force. */
@ApplicationScoped
class RegionPeriods {

    private final EntityManager database;

    RegionPeriods(EntityManager database) {
        this.database = database;
    }

    Set<String> inForceOn(LocalDate day) {
        return codes("valid_from <= ?1 and (valid_to is null or valid_to > ?1)", day);
    }

    /** Those of which a later decree says something already. */
    Set<String> beginningAfter(LocalDate day) {
        return codes("valid_from > ?1", day);
    }

    /** Those that lie in none that is in force, among the children of the ones given. */
    List<String> orphansOf(String[] parents) {
        return database.createNativeQuery("""
                        select c.code from region c
                        where c.valid_to is null and c.parent_code = any(cast(?1 as varchar[])) and not exists (
                            select 1 from region p where p.code = c.parent_code and p.valid_to is null)
                        order by c.code
                        """).setParameter(1, parents).getResultList();
    }

    @SuppressWarnings("unchecked")
    private Set<String> codes(String condition, LocalDate day) {
        List<String> codes = database.createNativeQuery("select code from region where " + condition)
                .setParameter(1, day)
                .getResultList();
        return new HashSet<>(codes);
    }
}
