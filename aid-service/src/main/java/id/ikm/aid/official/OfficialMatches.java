package id.ikm.aid.official;

import id.ikm.aid.party.Parties;
import id.ikm.aid.party.PartyLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Officials in whose hands an application may come, and who share a person, a household or an address with it. */
@ApplicationScoped
class OfficialMatches {

    private static final int PROVINCE_LENGTH = 2;
    private static final int REGENCY_LENGTH = 5;

    private final EntityManager database;
    private final ClockProvider officeTime;

    OfficialMatches(EntityManager database, ClockProvider officeTime) {
        this.database = database;
        this.officeTime = officeTime;
    }

    /** The closest way in which they are the same. */
    record Match(Official official, PartyLevel by) {}

    /**
     * Those in post, of an office that the region lies in or that works in its regency. Household and address are those
     * that were entered, and those that the register knows of the person.
     */
    @SuppressWarnings("unchecked")
    List<Match> with(Parties parties, String regionCode) {
        List<Object[]> rows = database.createNativeQuery("""
                        select id, level from (
                            select o.id, case
                                when o.person_id = any(:people) then 'PERSON'
                                when o.household_id = any(:households) or p.household_id = any(:households)
                                    then 'HOUSEHOLD'
                                when o.address_id = any(:addresses) or p.address_id = any(:addresses) then 'ADDRESS'
                            end as level
                            from official o left join registered_person p on p.id = o.person_id
                            where left(o.region_code, 5) = any(:offices)
                              and (o.in_post_until is null or o.in_post_until >= :today)) as o
                        where level is not null order by id
                        """, Object[].class)
                .setParameter("people", array(parties.people()))
                .setParameter("households", array(parties.households()))
                .setParameter("addresses", array(parties.addresses()))
                .setParameter("offices", offices(regionCode))
                .setParameter("today", LocalDate.now(officeTime.getClock()))
                .getResultList();
        return rows.stream()
                .map(row -> new Match(database.find(Official.class, row[0]), PartyLevel.valueOf((String) row[1])))
                .toList();
    }

    /** As the index has them: the whole regency, and the province. */
    private static String[] offices(String regionCode) {
        var regency = regionCode.substring(0, Math.min(REGENCY_LENGTH, regionCode.length()));
        return new String[] {regency, regency.substring(0, PROVINCE_LENGTH)};
    }

    private static UUID[] array(Set<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
