package id.ikm.aid.handover;

import id.ikm.aid.recipient.Candidate;
import id.ikm.aid.recipient.Recipient;
import id.ikm.aid.region.RegionCode;
import id.ikm.kit.identity.Ids;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Goods handed over to a recipient, as the BAST proves it. Public money was spent on them, so it is never deleted. */
@Entity
class Handover {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

    @Id
    private UUID id;

    private String number;
    private LocalDate handedOverOn;
    private String ceremony;
    private RegionCode regionCode;

    @Embedded
    private Recipient recipient;

    private Boolean industryRecipient;
    private String overrideReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<Item> items;

    private Long totalValue;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected Handover() {
        // for Hibernate
    }

    static Handover record(RecordHandover command, Candidate candidate, String officer, Instant now) {
        mustNotBeTooEarly(command.handedOverOn());
        mustBeLocal(command.regionCode());
        mustBeAllowedToReceive(candidate, command.overrideReason());
        var handover = new Handover();
        handover.id = Ids.next();
        handover.number = stripped(command.number());
        handover.handedOverOn = command.handedOverOn();
        handover.ceremony = stripped(command.ceremony());
        handover.regionCode = command.regionCode();
        handover.recipient = candidate.recipient();
        handover.industryRecipient = candidate.industry();
        handover.overrideReason = stripped(command.overrideReason());
        handover.items = List.copyOf(command.items());
        handover.totalValue = Item.totalValue(command.items());
        handover.recordedBy = officer;
        handover.recordedAt = now;
        return handover;
    }

    private static void mustNotBeTooEarly(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            throw new InvalidRequest("/handedOverOn", "handover.too-early", EARLIEST);
        }
    }

    private static void mustBeLocal(RegionCode regionCode) {
        if (regionCode.isProvince()) {
            throw new InvalidRequest("/regionCode", "region.too-wide", regionCode);
        }
    }

    /** Aid for what is no industry is possible, with a stated reason; it never counts as industry (DOMAIN 0.3, 4.3). */
    private static void mustBeAllowedToReceive(Candidate candidate, String overrideReason) {
        if (candidate.hindrance() != null) {
            throw new RuleViolated(new FieldFault("/recipient/id", candidate.hindrance()));
        }
        if (Boolean.FALSE.equals(candidate.industry()) && overrideReason == null) {
            throw new RuleViolated(FieldFault.at("/overrideReason", "handover.reason-required"));
        }
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    LocalDate handedOverOn() {
        return handedOverOn;
    }

    String ceremony() {
        return ceremony;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    Recipient recipient() {
        return recipient;
    }

    Boolean industryRecipient() {
        return industryRecipient;
    }

    String overrideReason() {
        return overrideReason;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    Long totalValue() {
        return totalValue;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
