package id.ikm.aid.agreement;

import id.ikm.aid.application.Standing;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What office and recipient agreed on before anything is handed over; it is cancelled, or falls with its decree. */
@Entity
class GrantAgreement implements Regional {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID decreeId;
    private String number;
    private LocalDate signedOn;
    private RegionCode regionCode;
    private String giverPost;
    private String receiverPost;
    private UUID fileId;
    private String fileSha256;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private LocalDate endedOn;
    private String endReason;
    private Instant recordedAt;

    @Version
    private long version;

    protected GrantAgreement() {
        // for Hibernate
    }

    static GrantAgreement sign(SignAgreement command, Standing standing, String fileSha256, Instant now) {
        var agreement = new GrantAgreement();
        agreement.id = Ids.next();
        agreement.applicationId = standing.id();
        agreement.decreeId = standing.decree().id();
        agreement.number = command.number().strip();
        agreement.signedOn = command.date();
        agreement.regionCode = new RegionCode(standing.regionCode());
        agreement.giverPost = command.giverPost().strip();
        agreement.receiverPost = command.receiverPost().strip();
        agreement.fileId = command.fileId();
        agreement.fileSha256 = fileSha256;
        agreement.status = AgreementStatus.IN_FORCE;
        agreement.recordedAt = now;
        return agreement;
    }

    void cancel(CancelAgreement command) {
        if (status != AgreementStatus.IN_FORCE) {
            throw new RuleViolated("agreement.is-" + status.name().toLowerCase(Locale.ROOT));
        }
        if (command.date().isBefore(signedOn)) {
            throw new InvalidRequest("/date", "agreement.ends-before-it-was-signed", signedOn);
        }
        end(AgreementStatus.CANCELLED, command.date(), command.reason().strip());
    }

    void lapse(LocalDate day) {
        end(AgreementStatus.LAPSED, day, null);
    }

    private void end(AgreementStatus as, LocalDate day, String reason) {
        status = as;
        endedOn = day;
        endReason = reason;
    }

    Subject subject() {
        return new Subject(SubjectKind.AGREEMENT, id, regionCode.value());
    }

    UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    UUID decreeId() {
        return decreeId;
    }

    String number() {
        return number;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    String giverPost() {
        return giverPost;
    }

    String receiverPost() {
        return receiverPost;
    }

    UUID fileId() {
        return fileId;
    }

    String fileSha256() {
        return fileSha256;
    }

    AgreementStatus status() {
        return status;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String endReason() {
        return endReason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
