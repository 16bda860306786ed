package id.ikm.aid.decree;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An office's decision who receives what. It stands for each recipient until that award, or all of it, is revoked. */
@Entity
class AwardDecree implements Regional {

    @Id
    private UUID id;

    private String number;
    private LocalDate decidedOn;
    private RegionCode regionCode;
    private String signatoryPost;
    private UUID fileId;
    private String fileSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DecreedAward> awards;

    @JdbcTypeCode(SqlTypes.JSON)
    private RevokeDecree revocation;

    private String issuedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected AwardDecree() {
        // for Hibernate
    }

    static AwardDecree issue(IssueDecree command, String fileSha256, String officer, Instant now) {
        var decree = new AwardDecree();
        decree.id = Ids.next();
        decree.number = command.number().strip();
        decree.decidedOn = command.date();
        decree.regionCode = command.regionCode();
        decree.signatoryPost = command.signatoryPost().strip();
        decree.fileId = command.fileId();
        decree.fileSha256 = fileSha256;
        decree.awards = command.recipients().stream().map(DecreedAward::of).toList();
        decree.issuedBy = officer;
        decree.recordedAt = now;
        return decree;
    }

    /** Answers whose awards fall by it. */
    List<UUID> revoke(RevokeDecree command) {
        mustStand(command.date());
        revocation = command;
        var falling = awards.stream()
                .filter(DecreedAward::stands)
                .map(DecreedAward::applicationId)
                .toList();
        awards = awards.stream()
                .map(award -> award.stands() ? award.revoked(command.date(), command.reason()) : award)
                .toList();
        return falling;
    }

    void revoke(UUID application, RevokeDecree command) {
        mustStand(command.date());
        var award = awards.stream()
                .filter(one -> one.applicationId().equals(application))
                .findFirst()
                .orElseThrow(() -> new NotFound("award", application));
        if (!award.stands()) {
            throw new RuleViolated("decree.award-revoked", award.revokedOn());
        }
        awards = awards.stream()
                .map(one -> one == award ? award.revoked(command.date(), command.reason()) : one)
                .toList();
    }

    private void mustStand(LocalDate day) {
        if (revocation != null) {
            throw new RuleViolated("decree.revoked", revocation.date());
        }
        if (day.isBefore(decidedOn)) {
            throw new InvalidRequest("/date", "decree.revoked-before-issued", decidedOn);
        }
    }

    Subject subject() {
        return new Subject(SubjectKind.DECREE, id, regionCode.value());
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    String signatoryPost() {
        return signatoryPost;
    }

    UUID fileId() {
        return fileId;
    }

    String fileSha256() {
        return fileSha256;
    }

    List<DecreedAward> awards() {
        return awards;
    }

    RevokeDecree revocation() {
        return revocation;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
