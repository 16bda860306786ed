package id.ikm.registry.membership;

import id.ikm.registry.term.Term;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.version.VersionTag;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All memberships. Whoever writes one has locked the body, so that no two writers decide about the same one. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final int MOST = 1_000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String NOW = "body = ?1 and leftOn is null";

    private final ClockProvider officeTime;

    Memberships(ClockProvider officeTime) {
        this.officeTime = officeTime;
    }

    @Transactional(TxType.MANDATORY)
    public MembershipView join(Body body, Join command, String officer) {
        mustBeFree(body, command.member(), command.term(), FIRST);
        if (count(NOW, body) >= MOST) {
            throw new RuleViolated("member.too-many", MOST);
        }
        var membership = Membership.begin(body, command, officer);
        persistAndFlush(membership);
        return MembershipView.of(membership);
    }

    @Transactional(TxType.MANDATORY)
    public MembershipView change(Body body, UUID id, String ifMatch, ChangeMembership command, String officer) {
        var membership = findByIdOptional(id)
                .filter(found -> found.body().equals(body))
                .orElseThrow(() -> new NotFound("membership", id));
        VersionTag.demand(ifMatch, membership.version());
        mustBeFree(body, membership.member(), command.term(), id);
        membership.last(command.term(), officer);
        flush();
        return MembershipView.of(membership);
    }

    /** Nobody belongs to it any more from that day on. */
    @Transactional(TxType.MANDATORY)
    public void endAll(Body body, LocalDate day, String officer) {
        list(NOW, body).forEach(membership -> membership.endOn(day, officer));
        flush();
    }

    /** Whoever belongs to a body on the day that the filter asks for, in the order in which they were entered. */
    public List<MembershipView> matching(Body body, MemberFilter filter, PageRequest page) {
        var day = filter.asOf == null ? LocalDate.now(officeTime.getClock()) : filter.asOf;
        return find("""
                        body = ?1 and id > ?2
                        and (?3 = true or (joinedOn is null or joinedOn <= ?4) and (leftOn is null or leftOn > ?4))
                        order by id
                        """, body, page.afterId(), filter.former, day).range(0, page.rows() - 1).stream()
                .map(MembershipView::of)
                .toList();
    }

    /** Those of today. A record that was merged into another member stands for nobody. */
    @SuppressWarnings("unchecked")
    public List<UUID> now(Body body, Member.Kind kind) {
        return getEntityManager()
                .createNativeQuery("""
                        select member_id from membership m
                        where body_id = ?1 and body_kind = ?2 and member_kind = ?3 and left_on is null
                          and not exists (select 1 from business b join membership standing
                                              on standing.body_id = m.body_id and standing.member_id = b.merged_into
                                          where b.id = m.member_id and standing.left_on is null)
                        order by member_id
                        """)
                .setParameter(1, body.id())
                .setParameter(2, body.kind().name())
                .setParameter(3, kind.name())
                .getResultList();
    }

    List<Membership> ofNow(Member member) {
        return list("member = ?1 and leftOn is null", member);
    }

    List<Membership> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** A race that is lost after this look ends in the exclusion constraint. */
    private void mustBeFree(Body body, Member member, Term term, UUID except) {
        find("body = ?1 and member = ?2 and id <> ?3", body, member, except).stream()
                .filter(other -> other.term().overlaps(term))
                .findFirst()
                .ifPresent(other -> {
                    throw new Conflict(FieldFault.at("/member/id", "member.belongs-already", other.id()));
                });
    }
}
