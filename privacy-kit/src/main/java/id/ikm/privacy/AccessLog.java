package id.ikm.privacy;

import id.ikm.kit.identity.Ids;
import id.ikm.web.access.Caller;
import id.ikm.web.correlation.Correlation;
import id.ikm.web.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who read whose personal data, when and why. Rows are only ever added; a trigger sees to that. */
@ApplicationScoped
public class AccessLog {

    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    AccessLog(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void add(DataSubject subject, String role, Purpose purpose, Set<PersonalField> fields) {
        database.createNativeQuery("""
                        insert into personal_data_access
                            (id, subject_kind, subject_id, read_by, role, read_at, reason, note, fields, correlation_id)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, subject.kind().name())
                .setParameter(3, subject.id())
                .setParameter(4, caller.subject())
                .setParameter(5, role)
                .setParameter(6, clock.instant())
                .setParameter(7, purpose.reason().name())
                .setParameter(8, purpose.note())
                .setParameter(9, fields.stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .setParameter(10, Correlation.current())
                .executeUpdate();
    }

    /** The newest first. */
    public List<PersonalDataAccessView> of(DataSubject subject, PageRequest page) {
        List<Object[]> rows = database.createNativeQuery("""
                        select id, read_by, role, read_at, reason, note, fields, correlation_id
                        from personal_data_access
                        where subject_kind = ?1 and subject_id = ?2 and id < ?3 order by id desc limit ?4
                        """, Object[].class)
                .setParameter(1, subject.kind().name())
                .setParameter(2, subject.id())
                .setParameter(3, page.after().map(last -> last.uuid(0)).orElse(LAST))
                .setParameter(4, page.rows())
                .getResultList();
        return rows.stream().map(PersonalDataAccessView::of).toList();
    }
}
