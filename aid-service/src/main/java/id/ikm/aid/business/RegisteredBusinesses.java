package id.ikm.aid.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The copies of registered businesses. */
@ApplicationScoped
public class RegisteredBusinesses {

    private static final String COLUMNS = """
            id, version, name, nib, region_code, status, industry_status, merged_into, main_kbli_code, office_id,
            address_id,
            cast((
                select coalesce(
                    jsonb_agg(holder || jsonb_build_object('householdId', p.household_id) order by position), '[]')
                from jsonb_array_elements(people) with ordinality as holders (holder, position)
                left join registered_person p on p.id = cast(holder ->> 'personId' as uuid)) as text)""";

    private static final TypeReference<List<RegisteredBusiness.RoleHolder>> PEOPLE = new TypeReference<>() {};

    private final EntityManager entityManager;
    private final ObjectMapper json;

    RegisteredBusinesses(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    public Optional<RegisteredBusiness> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    /** In no order; those that have not arrived here are left out. */
    public List<RegisteredBusiness> findAll(Collection<UUID> ids) {
        return where("id = any(?1)", ids.toArray(UUID[]::new));
    }

    /** In which any of these people has a role now; in no order. */
    public List<RegisteredBusiness> ofPeople(Collection<UUID> personIds) {
        return where(
                "people_ids && cast(?1 as text[])",
                personIds.stream().map(UUID::toString).toArray(String[]::new));
    }

    /** These and all that were merged into them, at whatever remove: what those did is now done by these. */
    @SuppressWarnings("unchecked")
    public Set<UUID> withMerged(Collection<UUID> survivors) {
        List<UUID> ids = entityManager
                .createNativeQuery("""
                        with recursive one (id) as (
                            select id from unnest(?1) as id
                            union
                            select merged.id from registered_business merged join one on merged.merged_into = one.id)
                        select id from one
                        """)
                .setParameter(1, survivors.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(ids);
    }

    /** All that turned out to be one business with any of these. */
    public Set<UUID> oneWith(Collection<UUID> businesses) {
        return withMerged(survivors(businesses));
    }

    /** What each of these is now, where it was merged; else itself. */
    @SuppressWarnings("unchecked")
    public Set<UUID> survivors(Collection<UUID> businesses) {
        List<UUID> ids = entityManager
                .createNativeQuery("select distinct survivor_of(id) from unnest(?1) as id")
                .setParameter(1, businesses.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(ids);
    }

    /** What a list is narrowed by; null where nothing is asked. */
    public UUID[] asked(UUID businessOrOther) {
        return businessOrOther == null
                ? null
                : oneWith(List.of(businessOrOther)).toArray(UUID[]::new);
    }

    private List<RegisteredBusiness> where(String condition, Object value) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select " + COLUMNS + " from registered_business where " + condition, Object[].class)
                .setParameter(1, value)
                .getResultList();
        return rows.stream().map(this::business).toList();
    }

    private RegisteredBusiness business(Object[] row) {
        return new RegisteredBusiness(
                (UUID) row[0],
                (Long) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                (UUID) row[9],
                (UUID) row[10],
                people((String) row[11]));
    }

    private List<RegisteredBusiness.RoleHolder> people(String text) {
        try {
            return json.readValue(text, PEOPLE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
