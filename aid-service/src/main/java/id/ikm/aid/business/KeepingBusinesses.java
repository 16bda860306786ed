package id.ikm.aid.business;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the copies of businesses up to date, and tells here which were merged, or taken apart again. */
@ApplicationScoped
class KeepingBusinesses {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Event<BusinessesMerged> mergers;

    KeepingBusinesses(EntityManager entityManager, ObjectMapper json, Event<BusinessesMerged> mergers) {
        this.entityManager = entityManager;
        this.json = json;
        this.mergers = mergers;
    }

    /** Keeps the highest version of each, whatever order and however often they come. */
    void keep(List<RegisteredBusiness> arrived) {
        @SuppressWarnings("unchecked")
        List<UUID> changed = entityManager
                .createNativeQuery("""
                        with kept as (
                            insert into registered_business
                                (id, version, name, nib, region_code, status, industry_status, merged_into, main_kbli_code,
                                 office_id, address_id, people)
                            select distinct on (id) id, version, name, nib, "regionCode", status, "industryStatus",
                                   "mergedInto", "mainKbliCode", "officeId", "addressId", people
                            from jsonb_to_recordset(cast(?1 as jsonb)) as arrived
                                (id uuid, version bigint, name text, nib text, "regionCode" text, status text, "industryStatus" text,
                                 "mergedInto" uuid, "mainKbliCode" text, "officeId" uuid, "addressId" uuid, people jsonb)
                            order by id, version desc
                            on conflict (id) do update set
                                version = excluded.version, name = excluded.name, nib = excluded.nib, region_code = excluded.region_code,
                                status = excluded.status, industry_status = excluded.industry_status,
                                merged_into = excluded.merged_into, main_kbli_code = excluded.main_kbli_code,
                                office_id = excluded.office_id, address_id = excluded.address_id, people = excluded.people
                            where registered_business.version < excluded.version
                            returning id, merged_into)
                        select kept.id from kept left join registered_business before on before.id = kept.id
                        where kept.merged_into is distinct from before.merged_into
                        """, UUID.class)
                .setParameter(1, asJson(arrived))
                .getResultList();
        if (!changed.isEmpty()) {
            mergers.fire(new BusinessesMerged(Set.copyOf(changed)));
        }
    }

    private String asJson(List<RegisteredBusiness> arrived) {
        try {
            return json.writeValueAsString(arrived);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
