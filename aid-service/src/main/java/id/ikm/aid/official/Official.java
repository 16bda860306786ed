package id.ikm.aid.official;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.official.relation.EndRelation;
import id.ikm.aid.official.relation.Relation;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.listing.Parts;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody in a post of an office: by the token that acts, and by the ids of person, household and address. */
@Entity
class Official implements Regional {

    @Id
    private UUID id;

    private String post;
    private RegionCode regionCode;
    private UUID officeId;
    private String subject;
    private UUID personId;
    private UUID householdId;
    private UUID addressId;
    private LocalDate inPostSince;
    private LocalDate inPostUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Relation> relations = List.of();

    @Version
    private long version;

    protected Official() {
        // for Hibernate
    }

    static Official appoint(DescribeOfficial command) {
        var official = new Official();
        official.id = Ids.next();
        official.change(command);
        return official;
    }

    void change(DescribeOfficial command) {
        if (command.until() != null && command.until().isBefore(command.since())) {
            throw new InvalidRequest("/until", "official.leaves-before-coming", command.since());
        }
        post = command.post().strip();
        regionCode = command.regionCode();
        officeId = command.officeId();
        subject = command.subject();
        personId = command.personId();
        householdId = command.householdId();
        addressId = command.addressId();
        inPostSince = command.since();
        inPostUntil = command.until();
    }

    void declare(Relation relation) {
        relations = Parts.with(relations, relation);
    }

    /** @param number of the relation, in the order of declaration, from 1 */
    void endRelation(int number, EndRelation command, String by) {
        if (number < 1 || number > relations.size()) {
            throw new NotFound("relation", number);
        }
        var relation = relations.get(number - 1);
        if (relation.end() != null) {
            throw new Conflict("official.relation-ended", relation.end().on());
        }
        if (relation.since() != null && command.on().isBefore(relation.since())) {
            throw new InvalidRequest("/on", "official.ends-before-it-began", relation.since());
        }
        var changed = new ArrayList<>(relations);
        changed.set(number - 1, relation.ended(command, by));
        relations = List.copyOf(changed);
    }

    boolean isSubject(String tokenSubject) {
        return tokenSubject.equals(subject);
    }

    Subject ledgerSubject() {
        return new Subject(SubjectKind.OFFICIAL, id, regionCode.value());
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    List<Relation> relations() {
        return relations;
    }

    UUID id() {
        return id;
    }

    String post() {
        return post;
    }

    long version() {
        return version;
    }

    OfficialView view() {
        return new OfficialView(
                id,
                post,
                regionCode,
                officeId,
                subject,
                personId,
                householdId,
                addressId,
                inPostSince,
                inPostUntil,
                relations,
                version);
    }
}
