package id.ikm.aid.onceonly;

import id.ikm.aid.onceonly.rule.OnceOnlyRules;
import id.ikm.aid.party.Parties;
import id.ikm.aid.party.PartyLocks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Looks for earlier aid of the same category: to the recipient, a member, a person, an address or a household. */
@ApplicationScoped
public class EarlierAid {

    private static final int MOST = 200;
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager database;
    private final OnceOnlyRules rules;
    private final PartyLocks locks;

    EarlierAid(EntityManager database, OnceOnlyRules rules, PartyLocks locks) {
        this.database = database;
        this.rules = rules;
        this.locks = locks;
    }

    /**
     * Within as many fiscal years as the region's rule says. Inside a transaction whoever looks waits for everybody else
     * who looked for one of the same parties and may be about to promise something.
     *
     * @param application whose own promise is no hit, or null
     */
    @SuppressWarnings("unchecked")
    public List<Hit> hits(
            Parties parties, Set<String> categories, int fiscalYear, String regionCode, UUID application) {
        if (categories.isEmpty()) {
            return List.of();
        }
        if (QuarkusTransaction.isActive()) {
            locks.hold(parties.ids());
        }
        int years = rules.inForce(regionCode).years();
        List<Object[]> rows = database.createNativeQuery("""
                        with recursive party (id, stands_for) as (
                            select case when now.merged_into is null then one.id else survivor_of(one.id) end, one.id
                            from unnest(:parties) as one (id) left join registered_business now on now.id = one.id
                            union
                            select merged.id, party.stands_for
                            from registered_business merged join party on merged.merged_into = party.id)
                        select distinct %s, party.stands_for
                        from party
                        join aid_given_party p on p.party_id = party.id
                        join aid_given g on g.id = p.aid_given_id
                        where g.category = any(:categories) and g.fiscal_year between :first and :last
                          and g.withdrawn_at is null and g.kept_at is null
                          and g.application_id is distinct from :application
                        order by g.id, party.stands_for limit :most
                        """.formatted(EarlierAidView.COLUMNS), Object[].class)
                .setParameter("parties", parties.ids().toArray(UUID[]::new))
                .setParameter("categories", categories.toArray(String[]::new))
                .setParameter("first", fiscalYear - years)
                .setParameter("last", fiscalYear + years)
                .setParameter("application", application == null ? NONE : application)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(row -> hit(parties, row)).toList();
    }

    private static Hit hit(Parties parties, Object[] row) {
        var party = (UUID) row[9];
        return new Hit(parties.levelOf(party), party, EarlierAidView.of(row));
    }
}
