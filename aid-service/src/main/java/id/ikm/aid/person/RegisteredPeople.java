package id.ikm.aid.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The copies of registered people. */
@ApplicationScoped
public class RegisteredPeople {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    RegisteredPeople(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** In no order; those that have not arrived here are left out. */
    public List<RegisteredPerson> findAll(Collection<UUID> ids) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select id, version, region_code, household_id, address_id from registered_person"
                                + " where id = any(?1)",
                        Object[].class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new RegisteredPerson(
                        (UUID) row[0], (Long) row[1], (String) row[2], (UUID) row[3], (UUID) row[4]))
                .toList();
    }

    /** Keeps the highest version of each, whatever order and however often they come. */
    void keep(List<RegisteredPerson> arrived) {
        entityManager.createNativeQuery("""
                        insert into registered_person (id, version, region_code, household_id, address_id)
                        select distinct on (id) id, version, "regionCode", "householdId", "addressId"
                        from jsonb_to_recordset(cast(?1 as jsonb)) as arrived
                            (id uuid, version bigint, "regionCode" text, "householdId" uuid, "addressId" uuid)
                        order by id, version desc
                        on conflict (id) do update set
                            version = excluded.version, region_code = excluded.region_code,
                            household_id = excluded.household_id, address_id = excluded.address_id
                        where registered_person.version < excluded.version
                        """).setParameter(1, asJson(arrived)).executeUpdate();
    }

    private String asJson(List<RegisteredPerson> arrived) {
        try {
            return json.writeValueAsString(arrived);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
