package id.ikm.aid.group;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The copies of registered groups. */
@ApplicationScoped
public class RegisteredGroups {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    RegisteredGroups(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    public Optional<RegisteredGroup> find(UUID id) {
        List<Object[]> rows = entityManager
                .createNativeQuery("""
                        select id, version, name, region_code, main_kbli_code, kind, member_business_ids,
                               member_person_ids, leader_person_id, dissolved_on
                        from registered_group where id = ?1
                        """, Object[].class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream()
                .map(row -> new RegisteredGroup(
                        (UUID) row[0],
                        (Long) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        List.of((UUID[]) row[6]),
                        List.of((UUID[]) row[7]),
                        (UUID) row[8],
                        (LocalDate) row[9]))
                .findFirst();
    }

    /** Keeps the highest version of each, whatever order and however often they come. */
    void keep(List<RegisteredGroup> arrived) {
        entityManager.createNativeQuery("""
                        insert into registered_group
                            (id, version, name, region_code, main_kbli_code, kind, member_business_ids,
                             member_person_ids, leader_person_id, dissolved_on)
                        select distinct on (id) id, version, name, "regionCode", "mainKbliCode", kind,
                               "memberBusinessIds", "memberPersonIds", "leaderPersonId", "dissolvedOn"
                        from jsonb_to_recordset(cast(?1 as jsonb)) as arrived
                            (id uuid, version bigint, name text, "regionCode" text, "mainKbliCode" text, kind text,
                             "memberBusinessIds" uuid[], "memberPersonIds" uuid[], "leaderPersonId" uuid,
                             "dissolvedOn" date)
                        order by id, version desc
                        on conflict (id) do update set
                            version = excluded.version, name = excluded.name,
                            region_code = excluded.region_code, main_kbli_code = excluded.main_kbli_code,
                            kind = excluded.kind, member_business_ids = excluded.member_business_ids,
                            member_person_ids = excluded.member_person_ids,
                            leader_person_id = excluded.leader_person_id, dissolved_on = excluded.dissolved_on
                        where registered_group.version < excluded.version
                        """).setParameter(1, asJson(arrived)).executeUpdate();
    }

    private String asJson(List<RegisteredGroup> arrived) {
        try {
            return json.writeValueAsString(arrived);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
