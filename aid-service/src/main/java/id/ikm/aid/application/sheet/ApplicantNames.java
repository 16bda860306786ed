package id.ikm.aid.application.sheet;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds groups and businesses of a region by their whole names or ids, all of a list at once. */
@ApplicationScoped
class ApplicantNames {

    private final EntityManager database;

    ApplicantNames(EntityManager database) {
        this.database = database;
    }

    /** By lower-case name and by id as text; several where a name is borne by several. */
    Map<String, Set<RecipientReference>> in(String region, Collection<String> names, Collection<UUID> ids) {
        var found = new HashMap<String, Set<RecipientReference>>();
        for (var row : rows(region, names, ids)) {
            var applicant = new RecipientReference(RecipientKind.valueOf((String) row[0]), (UUID) row[1]);
            found.computeIfAbsent((String) row[2], name -> new HashSet<>()).add(applicant);
            found.computeIfAbsent(applicant.id().toString(), id -> new HashSet<>())
                    .add(applicant);
        }
        return found;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String region, Collection<String> names, Collection<UUID> ids) {
        return database.createNativeQuery("""
                        select 'GROUP', id, lower(name) from registered_group
                        where (lower(name) = any(:names) or id = any(:ids))
                          and (region_code = :region or region_code like :below)
                        union all
                        select 'BUSINESS', id, lower(name) from registered_business
                        where (lower(name) = any(:names) or id = any(:ids)) and merged_into is null
                          and (region_code = :region or region_code like :below)
                        """, Object[].class)
                .setParameter("names", names.stream().map(ApplicantNames::key).toArray(String[]::new))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("region", region)
                .setParameter("below", region + ".%")
                .getResultList();
    }
}
