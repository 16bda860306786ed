package id.ikm.aid.recipient.listed;

import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds groups and businesses of a region by id, NIB or whole name, all of a list at once. */
@ApplicationScoped
public class ListedRecipients {

    private final EntityManager database;

    ListedRecipients(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    public Bearers in(String region, Collection<ListedName> listed) {
        List<Object[]> rows = database.createNativeQuery("""
                        select 'GROUP', id, name, null, region_code from registered_group
                        where (lower(name) = any(:names) or id = any(:ids))
                          and (region_code = :region or region_code like :below)
                        union all
                        select 'BUSINESS', id, name, nib, region_code from registered_business
                        where (lower(name) = any(:names) or id = any(:ids) or nib = any(:nibs))
                          and merged_into is null and (region_code = :region or region_code like :below)
                        """, Object[].class)
                .setParameter(
                        "names",
                        said(listed, ListedName::name).map(Bearers::key).toArray(String[]::new))
                .setParameter("ids", said(listed, ListedName::id).toArray(UUID[]::new))
                .setParameter("nibs", said(listed, ListedName::nib).toArray(String[]::new))
                .setParameter("region", region)
                .setParameter("below", region + ".%")
                .getResultList();
        return new Bearers(rows.stream().map(ListedRecipients::bearer).toList());
    }

    private static <T> Stream<T> said(Collection<ListedName> listed, Function<ListedName, T> part) {
        return listed.stream().map(part).filter(Objects::nonNull).distinct();
    }

    private static Bearer bearer(Object[] row) {
        var kind = RecipientKind.valueOf((String) row[0]);
        return new Bearer(
                new RecipientReference(kind, (UUID) row[1]), (String) row[2], (String) row[3], (String) row[4]);
    }
}
