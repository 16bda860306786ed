package id.ikm.registry.directory.staging;

import id.ikm.registry.directory.DirectoryColumn;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sorts the rows of a whole file at once: which stand in it twice, which are on the register already. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SortingRows {

    private static final String TWINS = """
            update directory_import_row r
            set outcome = 'DUPLICATE',
                remarks = r.remarks || jsonb_build_object('column', 'NAME', 'fault', true, 'key', 'directory.row-twice',
                                                          'arguments', jsonb_build_array(twin.first::text))
            from (select row_number, min(row_number) over (partition by identity) as first from directory_import_row
                  where import_id = :import and identity is not null) twin
            where twin.first < twin.row_number and r.import_id = :import and r.row_number = twin.row_number
            """;

    private static final String KNOWN = """
            update directory_import_row r
            set outcome = case when s.fingerprint = r.fingerprint then 'UNCHANGED' else 'CHANGED' end,
                business_id = s.business_id
            from directory_source s
            where r.import_id = :import and r.outcome in ('NEW', 'CHANGED')
              and s.regency_code = :regency and s.identity = r.identity
            """;

    private final EntityManager database;

    SortingRows(EntityManager database) {
        this.database = database;
    }

    public void sort(UUID importId, RegionCode regency) {
        countAnew();
        database.createNativeQuery(TWINS).setParameter("import", importId).executeUpdate();
        database.createNativeQuery(KNOWN)
                .setParameter("import", importId)
                .setParameter("regency", regency.value())
                .executeUpdate();
    }

    /** A hundred thousand rows came just now: what is planned by the figures of before would look at each for each. */
    private void countAnew() {
        database.createNativeQuery("analyze directory_import_row").executeUpdate();
    }

    /** Businesses that are on the register with one of these numbers, wherever. */
    public Map<String, KnownBusiness> withNib(List<String> nibs) {
        List<Object[]> rows = database.createNativeQuery(
                        "select nib, id, region_code from business where nib = any(:nibs)", Object[].class)
                .setParameter("nibs", nibs.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(java.util.stream.Collectors.toMap(
                        row -> (String) row[0],
                        row -> new KnownBusiness((UUID) row[1], new RegionCode((String) row[2]))));
    }

    public record KnownBusiness(UUID id, RegionCode region) {}

    public Map<RowOutcome, Integer> counts(UUID importId) {
        List<Object[]> rows = database.createNativeQuery(
                        "select outcome, count(*) from directory_import_row where import_id = ?1 group by outcome",
                        Object[].class)
                .setParameter(1, importId)
                .getResultList();
        var counts = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        rows.forEach(row -> counts.put(RowOutcome.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /** The columns that any row has a remark on, in the order of the sheet. */
    public List<DirectoryColumn> remarkedColumns(UUID importId) {
        return database.createNativeQuery("""
                        select distinct remark ->> 'column' from directory_import_row r, jsonb_array_elements(r.remarks) remark
                        where r.import_id = ?1 and r.outcome not in ('REGISTERED', 'UPDATED')
                        """).setParameter(1, importId).getResultList().stream()
                .map(name -> DirectoryColumn.valueOf((String) name))
                .sorted()
                .toList();
    }

    public void forget(UUID importId) {
        forgetRows(importId);
        forgetFile(importId);
    }

    public void forgetRows(UUID importId) {
        database.createNativeQuery("delete from directory_import_row where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    public void forgetFile(UUID importId) {
        database.createNativeQuery("delete from directory_import_content where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }
}
