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

    private final EntityManager database;
    private final ClockProvider officeTime;

    OfficialMatches(EntityManager database, ClockProvider officeTime) {
        this.database = database;
        this.officeTime = officeTime;
    }

    /** The closest way in which they are the same. */
    record Match(Official official, PartyLevel by) {

        static Match of(Official official, Parties parties) {
            var view = official.view();
            if (view.personId() != null && parties.people().contains(view.personId())) {
                return new Match(official, PartyLevel.PERSON);
            }
            boolean sameHousehold =
                    view.householdId() != null && parties.households().contains(view.householdId());
            return new Match(official, sameHousehold ? PartyLevel.HOUSEHOLD : PartyLevel.ADDRESS);
        }
    }

    /** Those in post, of an office that the region lies in or that works in its regency. */
    List<Match> with(Parties parties, String regionCode) {
        return database.createQuery("""
                        from Official
                        where (personId in :people or householdId in :households or addressId in :addresses)
                          and (:region like concat(cast(regionCode as String), '%')
                               or cast(regionCode as String) like :regency)
                          and (inPostUntil is null or inPostUntil >= :today)
                        order by id
                        """, Official.class)
                .setParameter("people", orNobody(parties.people()))
                .setParameter("households", orNobody(parties.households()))
                .setParameter("addresses", orNobody(parties.addresses()))
                .setParameter("region", regionCode)
                .setParameter("regency", regionCode.substring(0, Math.min(5, regionCode.length())) + "%")
                .setParameter("today", LocalDate.now(officeTime.getClock()))
                .getResultStream()
                .map(official -> Match.of(official, parties))
                .toList();
    }

    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids;
    }
}
