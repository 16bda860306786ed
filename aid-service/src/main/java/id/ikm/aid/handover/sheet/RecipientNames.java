package id.ikm.aid.handover.sheet;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Finds groups and businesses of a regency by their whole name or id, all of a list at once. */
@ApplicationScoped
class RecipientNames {

    private final EntityManager database;

    RecipientNames(EntityManager database) {
        this.database = database;
    }

    /** One that bears a name, and where it is. */
    record Bearer(RecipientReference recipient, String regionCode) {}

    /** By {@link #key}, and by id as text; several where a name is borne by several. */
    @SuppressWarnings("unchecked")
    Map<String, List<Bearer>> of(String regency, Collection<ReadRow> rows) {
        List<Object[]> found = database.createNativeQuery("""
                        select 'GROUP', id, lower(name), region_code from registered_group
                        where (lower(name) = any(:names) or id = any(:ids)) and region_code like :region
                        union all
                        select 'BUSINESS', id, lower(name), region_code from registered_business
                        where (lower(name) = any(:names) or id = any(:ids)) and region_code like :region
                          and merged_into is null
                        """, Object[].class)
                .setParameter(
                        "names",
                        rows.stream()
                                .map(row -> row.recipient)
                                .filter(Objects::nonNull)
                                .map(RecipientNames::key)
                                .toArray(String[]::new))
                .setParameter(
                        "ids",
                        rows.stream()
                                .map(row -> row.recipientId)
                                .filter(Objects::nonNull)
                                .toArray(java.util.UUID[]::new))
                .setParameter("region", regency + "%")
                .getResultList();
        var bearers = new HashMap<String, List<Bearer>>();
        for (var row : found) {
            var recipient = new RecipientReference(RecipientKind.valueOf((String) row[0]), (java.util.UUID) row[1]);
            var bearer = new Bearer(recipient, (String) row[3]);
            bearers.computeIfAbsent((String) row[2], name -> new ArrayList<>()).add(bearer);
            bearers.computeIfAbsent(recipient.id().toString(), id -> new ArrayList<>())
                    .add(bearer);
        }
        return bearers;
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
