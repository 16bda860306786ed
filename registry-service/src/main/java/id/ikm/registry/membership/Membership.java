package id.ikm.registry.membership;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.term.Term;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody belonged to a body on these days; a member who comes back has another one. */
@Entity
class Membership {

    @Id
    private UUID id;

    @Embedded
    private Body body;

    @Embedded
    private Member member;

    private LocalDate joinedOn;
    private LocalDate leftOn;
    private String recordedBy;

    @Version
    private long version;

    protected Membership() {
        // for Hibernate
    }

    static Membership begin(Body body, Join command, String officer) {
        var membership = new Membership();
        membership.id = Ids.next();
        membership.body = body;
        membership.member = command.member();
        membership.last(command.term(), officer);
        return membership;
    }

    void last(Term term, String officer) {
        joinedOn = term.from();
        leftOn = term.until();
        recordedBy = officer;
    }

    void endOn(LocalDate day, String officer) {
        last(term().endedBy(day), officer);
    }

    UUID id() {
        return id;
    }

    Body body() {
        return body;
    }

    Member member() {
        return member;
    }

    Term term() {
        return new Term(joinedOn, leftOn);
    }

    long version() {
        return version;
    }
}
