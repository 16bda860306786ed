package id.ikm.aid.onceonly;

import id.ikm.aid.onceonly.Gift.SourceKind;
import id.ikm.aid.party.Parties;
import id.ikm.kit.identity.Ids;
import id.ikm.web.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;

/** Keeps what was given and promised, with everybody and every place behind the recipient as they were then. */
@ApplicationScoped
public class AidGiven {

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    AidGiven(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** The same source and category a second time changes nothing. */
    @Transactional(TxType.MANDATORY)
    public void record(Gift gift) {
        for (var category : gift.categories()) {
            if (gift.source().kind() != SourceKind.APPLICATION && gift.application() != null) {
                keepPromise(gift.application(), category);
            }
            var id = Ids.next();
            if (insert(id, gift, category)) {
                stand(id, gift.parties());
            }
        }
    }

    /** A decree was revoked, or a handover was annulled: it holds nobody up any more. */
    @Transactional(TxType.MANDATORY)
    public void withdraw(SourceKind kind, UUID source) {
        database.createNativeQuery("""
                        update aid_given set withdrawn_at = ?1
                        where source_kind = ?2 and source_id = ?3 and withdrawn_at is null
                        """)
                .setParameter(1, clock.instant())
                .setParameter(2, kind.name())
                .setParameter(3, source)
                .executeUpdate();
    }

    private void keepPromise(UUID application, String category) {
        database.createNativeQuery("""
                        update aid_given set kept_at = ?1
                        where source_kind = 'APPLICATION' and source_id = ?2 and category = ?3 and kept_at is null
                        """)
                .setParameter(1, clock.instant())
                .setParameter(2, application)
                .setParameter(3, category)
                .executeUpdate();
    }

    private boolean insert(UUID id, Gift gift, String category) {
        var recipient = gift.parties().recipient();
        return database.createNativeQuery("""
                                insert into aid_given (id, source_kind, source_id, application_id, recipient_kind,
                                    recipient_id, category, fiscal_year, region_code, given_on, recorded_by, recorded_at)
                                values (?1, ?2, ?3, nullif(?4, cast('00000000-0000-0000-0000-000000000000' as uuid)),
                                    ?5, ?6, ?7, ?8, ?9, cast(?10 as date), ?11, ?12)
                                on conflict (source_id, category) where withdrawn_at is null do nothing
                                """)
                        .setParameter(1, id)
                        .setParameter(2, gift.source().kind().name())
                        .setParameter(3, gift.source().id())
                        .setParameter(4, gift.application() == null ? new UUID(0, 0) : gift.application())
                        .setParameter(5, recipient.kind().name())
                        .setParameter(6, recipient.id())
                        .setParameter(7, category)
                        .setParameter(8, gift.fiscalYear())
                        .setParameter(9, gift.regionCode())
                        .setParameter(10, gift.day() == null ? null : gift.day().toString())
                        .setParameter(11, caller.subject())
                        .setParameter(12, clock.instant())
                        .executeUpdate()
                == 1;
    }

    /** In one statement: a group has hundreds behind it. */
    private void stand(UUID gift, Parties parties) {
        var levels = new ArrayList<String>();
        var ids = new ArrayList<UUID>();
        parties.byLevel()
                .forEach((level, some) -> some.forEach(party -> {
                    levels.add(level.name());
                    ids.add(party);
                }));
        database.createNativeQuery("""
                        insert into aid_given_party (aid_given_id, level, party_id)
                        select ?1, level, party_id from unnest(?2, ?3) as behind (level, party_id)
                        """)
                .setParameter(1, gift)
                .setParameter(2, levels.toArray(String[]::new))
                .setParameter(3, ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
