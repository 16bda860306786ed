package id.ikm.aid.handover;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.finding.Waiver;
import id.ikm.aid.handover.evidence.Evidence;
import id.ikm.aid.handover.evidence.Scene;
import id.ikm.aid.handover.party.Parties;
import id.ikm.aid.handover.seal.Seal;
import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.Recipient;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Goods handed over to a recipient, as the BAST proves it. What was given, to whom and when is said once; photos and
 * signatures may come in until it is sealed. Public money was spent, so it is never deleted.
 */
@Entity
class Handover {

    @Id
    private UUID id;

    @Embedded
    private Occasion occasion;

    @Embedded
    private Recipient recipient;

    private UUID applicationId;
    private Boolean industryRecipient;
    private String waiverReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<Item> items;

    private Long totalValue;

    @JdbcTypeCode(SqlTypes.JSON)
    private Basis basis;

    @JdbcTypeCode(SqlTypes.JSON)
    private Funding funding;

    @JdbcTypeCode(SqlTypes.JSON)
    private Scene scene;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parties parties;

    @JdbcTypeCode(SqlTypes.JSON)
    private Evidence evidence;

    @Embedded
    private Recording recording;

    @JdbcTypeCode(SqlTypes.JSON)
    private Seal seal;

    @Version
    private long version;

    protected Handover() {
        // for Hibernate
    }

    static Handover record(UUID id, RecordHandover command, Candidate candidate, Particulars particulars) {
        if (candidate.hindrance() != null) {
            throw new RuleViolated(new FieldFault("/recipient/id", candidate.hindrance()));
        }
        var handover = new Handover();
        handover.id = id;
        handover.occasion = Occasion.of(command);
        handover.recipient = candidate.recipient();
        handover.industryRecipient = candidate.industry();
        handover.applicationId = command.applicationId();
        handover.items = List.copyOf(particulars.items());
        handover.totalValue = Item.totalValue(particulars.items());
        handover.basis = particulars.basis();
        handover.funding = command.funding();
        handover.complete(command.scene(), particulars.attached());
        handover.recording = particulars.recording();
        return handover;
    }

    /** It breaks a rule, and somebody answers for that. */
    void letPass(Waiver waiver) {
        waiverReason = waiver.reason().strip();
    }

    /** Null leaves a part as it is. */
    void complete(Scene newScene, Attached attached) {
        mustBeOpen();
        scene = newScene == null ? scene : newScene.kept();
        parties = attached.parties() == null ? parties : attached.parties();
        evidence = attached.evidence() == null ? evidence : attached.evidence();
    }

    /** From now on nothing of it changes; the database refuses it, too. */
    void seal(String officer, Instant now) {
        mustBeOpen();
        var moment = now.truncatedTo(ChronoUnit.MICROS);
        seal = Seal.over(HandoverParts.of(this, officer, moment), officer, moment);
    }

    private void mustBeOpen() {
        if (seal != null) {
            throw new Conflict("handover.sealed", seal.sealedAt());
        }
    }

    UUID id() {
        return id;
    }

    Occasion occasion() {
        return occasion;
    }

    Recipient recipient() {
        return recipient;
    }

    /** Null for history, and for an office's own events. */
    UUID applicationId() {
        return applicationId;
    }

    Boolean industryRecipient() {
        return industryRecipient;
    }

    String waiverReason() {
        return waiverReason;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Long totalValue() {
        return totalValue;
    }

    Basis basis() {
        return basis;
    }

    Funding funding() {
        return funding;
    }

    Scene scene() {
        return scene;
    }

    Parties parties() {
        return parties == null ? Parties.NONE : parties;
    }

    Evidence evidence() {
        return evidence == null ? Evidence.NONE : evidence;
    }

    Recording recording() {
        return recording;
    }

    /** Null while it is open. */
    Seal seal() {
        return seal;
    }

    Subject subject() {
        return new Subject(SubjectKind.HANDOVER, id, occasion.regionCode().value());
    }

    long version() {
        return version;
    }
}
