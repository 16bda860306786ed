package id.ikm.aid.finding;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.kit.identity.Ids;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.problem.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rule that was broken, by whom it was let pass and why; it can be answered, and never goes away. */
@Entity
class Finding {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;
    private String regionCode;
    private String other;
    private String reasonKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Arguments reasonArguments;

    private String waiverReason;
    private String raisedBy;
    private Instant raisedAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

    @Version
    private long version;

    /** The arguments of a text as they are stored. */
    record Arguments(List<String> values) {}

    protected Finding() {
        // for Hibernate
    }

    /** @param other what it collides with, or null @param waiverReason null where no step waited for it */
    static Finding raise(
            FindingKind kind, Subject subject, String other, Text reason, String waiverReason, String by, Instant now) {
        var finding = new Finding();
        finding.id = Ids.next();
        finding.kind = kind;
        finding.subjectKind = subject.kind();
        finding.subjectId = subject.id();
        finding.regionCode = subject.regionCode();
        finding.other = other;
        finding.reasonKey = reason.key();
        finding.reasonArguments =
                new Arguments(reason.arguments().stream().map(String::valueOf).toList());
        finding.waiverReason = waiverReason;
        finding.raisedBy = by;
        finding.raisedAt = now;
        return finding;
    }

    /** Whoever let it pass does not answer for it. */
    void answer(AnswerFinding command, String officer, Instant now) {
        if (answer != null) {
            throw new RuleViolated("finding.answered");
        }
        if (waiverReason != null && raisedBy.equals(officer)) {
            throw new RuleViolated("finding.own");
        }
        answer = command.answer().strip();
        answeredBy = officer;
        answeredAt = now;
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId, regionCode);
    }

    Text reason() {
        return new Text(reasonKey, List.copyOf(reasonArguments.values()));
    }

    UUID id() {
        return id;
    }

    FindingKind kind() {
        return kind;
    }

    String other() {
        return other;
    }

    String waiverReason() {
        return waiverReason;
    }

    String raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    long version() {
        return version;
    }
}
