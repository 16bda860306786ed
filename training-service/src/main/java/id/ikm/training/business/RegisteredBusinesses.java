package id.ikm.training.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The copies of registered businesses. */
@ApplicationScoped
public class RegisteredBusinesses {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    RegisteredBusinesses(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    public Optional<RegisteredBusiness> find(UUID id) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select id, version, name, region_code, status, industry_status, merged_into
                        from registered_business where id = ?1
                        """, Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new RegisteredBusiness(
                        (UUID) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (UUID) row[6]))
                .findFirst();
    }

    /** Keeps the highest version of each, whatever order and however often they come. */
    void keep(List<RegisteredBusiness> arrived) {
        entityManager.createNativeQuery("""
                        insert into registered_business (id, version, name, region_code, status, industry_status, merged_into)
                        select distinct on (id) id, version, name, "regionCode", status, "industryStatus", "mergedInto"
                        from jsonb_to_recordset(cast(?1 as jsonb)) as arrived
                            (id uuid, version bigint, name text, "regionCode" text, status text, "industryStatus" text,
                             "mergedInto" uuid)
                        order by id, version desc
                        on conflict (id) do update set
                            version = excluded.version, name = excluded.name, region_code = excluded.region_code,
                            status = excluded.status, industry_status = excluded.industry_status,
                            merged_into = excluded.merged_into
                        where registered_business.version < excluded.version
                        """).setParameter(1, asJson(arrived)).executeUpdate();
    }

    private String asJson(List<RegisteredBusiness> arrived) {
        try {
            return json.writeValueAsString(arrived);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
