package id.ikm.aid.finding;

import id.ikm.aid.decision.Subject;
import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** All findings; none is ever taken away. */
@ApplicationScoped
public class Findings implements PanacheRepositoryBase<Finding, UUID> {

    private final FindingEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    Findings(FindingEventPublisher events, Caller caller, Clock clock) {
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    /** What turned out to be so, without a step that waits for it: once per kind, subject and what it collides with. */
    @Transactional(TxType.MANDATORY)
    public void note(FindingKind kind, Subject subject, String other, Text reason) {
        lockNotesOn(subject);
        if (count("kind = ?1 and subjectId = ?2 and other is not distinct from ?3", kind, subject.id(), other) == 0) {
            raise(Finding.raise(kind, subject, other, reason, null, caller.subject(), clock.instant()));
        }
    }

    void waive(Breach breach, Waiver waiver, Subject subject) {
        raise(Finding.raise(
                breach.kind(),
                subject,
                breach.other(),
                breach.reason(),
                waiver.reason().strip(),
                caller.subject(),
                clock.instant()));
    }

    /** Why each was raised, the oldest first. */
    public List<Text> reasonsOn(UUID subject) {
        return list("subjectId = ?1 order by id", subject).stream()
                .map(Finding::reason)
                .toList();
    }

    Finding get(UUID id, RegionScope scope) {
        return findByIdOptional(id)
                .filter(finding -> scope.covers(finding.subject().regionCode()))
                .orElseThrow(() -> new NotFound("finding", id));
    }

    Finding lock(UUID id, RegionScope scope) {
        var finding =
                findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("finding", id));
        scope.demand(finding.subject().regionCode(), "");
        return finding;
    }

    List<Finding> matching(FindingFilter filter, RegionScope scope, PageRequest page) {
        return new RegionalList("finding", scope, filter.region)
                .whereAsked("kind = :kind", "kind", filter.kind)
                .whereAsked("subject_id = :subject", "subject", filter.subject)
                .whereAsked("(answered_at is not null) = :answered", "answered", filter.answered)
                .entities(Finding.class, getEntityManager(), page);
    }

    private void raise(Finding finding) {
        persist(finding);
        flush();
        events.raised(finding);
    }

    /** Two that find the same at the same time: the second waits, and then sees it. */
    private void lockNotesOn(Subject subject) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('finding ' || ?1, 0))")
                .setParameter(1, subject.id().toString())
                .getResultList();
    }
}
