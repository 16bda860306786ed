package id.ikm.registry.certificate.reminder;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.certificate.CertificateType;
import id.ikm.registry.certificate.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reminders that were sent and that are to come: rows, so that none is lost while the service is down. */
@ApplicationScoped
class Reminders {

    private static final String DUE = """
            select r.id, c.id, c.type, c.number, c.holder_kind, c.holder_id, c.business_id,
                   coalesce(b.region_code, p.region_code, k.region_code), r.valid_until, r.days_before
            from certificate_reminder r join certificate c on c.id = r.certificate_id
            left join business b on b.id = c.business_id
            left join person p on c.holder_kind = 'PERSON' and p.id = c.holder_id
            left join cluster k on c.holder_kind = 'CLUSTER' and k.id = c.holder_id
            where r.sent_at is null and r.due_at <= :now
            order by r.due_at, r.id limit :count for update of r skip locked
            """;

    private final EntityManager database;

    Reminders(EntityManager database) {
        this.database = database;
    }

    /** What was not sent yet may be planned anew. */
    void forgetPlanned(UUID certificate) {
        database.createNativeQuery("delete from certificate_reminder where certificate_id = ?1 and sent_at is null")
                .setParameter(1, certificate)
                .executeUpdate();
    }

    /** One that was sent for this last day already is not planned again. */
    void plan(UUID certificate, LocalDate lastDay, int daysBefore, Instant dueAt) {
        database.createNativeQuery("""
                        insert into certificate_reminder (id, certificate_id, valid_until, days_before, due_at)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, certificate)
                .setParameter(3, lastDay)
                .setParameter(4, daysBefore)
                .setParameter(5, dueAt)
                .executeUpdate();
    }

    /** Held until the end of the transaction: another process takes others. */
    @SuppressWarnings("unchecked")
    List<Reminder> takeDue(Instant now, int count) {
        List<Object[]> rows = database.createNativeQuery(DUE, Object[].class)
                .setParameter("now", now)
                .setParameter("count", count)
                .getResultList();
        return rows.stream().map(Reminders::reminder).toList();
    }

    void markSent(List<Reminder> reminders, Instant now) {
        database.createNativeQuery("update certificate_reminder set sent_at = :now where id in (:ids)")
                .setParameter("now", now)
                .setParameter("ids", reminders.stream().map(Reminder::id).toList())
                .executeUpdate();
    }

    private static Reminder reminder(Object[] row) {
        return new Reminder(
                (UUID) row[0],
                (UUID) row[1],
                CertificateType.valueOf((String) row[2]),
                (String) row[3],
                new Holder(Holder.Kind.valueOf((String) row[4]), (UUID) row[5]),
                (UUID) row[6],
                (String) row[7],
                (LocalDate) row[8],
                (Integer) row[9]);
    }
}
