package id.ikm.aid.credit.facilitation;

import id.ikm.aid.recipient.Candidate;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.listing.Parts;
import id.ikm.kit.region.Regional;
import id.ikm.web.answer.Warning;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Proposed, submitted, approved or rejected by the lender, and disbursed; or withdrawn on the way (DOMAIN 4.4). */
@Entity
@Table(name = "credit_facilitation")
class Facilitation implements Regional {

    @Id
    private UUID id;

    private UUID businessId;
    private String businessName;
    private RegionCode regionCode;
    private String scheme;
    private String lender;
    private Long requested;
    private Long granted;
    private Long disbursed;

    @Enumerated(EnumType.STRING)
    private CreditState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CreditStep> steps;

    private Instant recordedAt;

    @Version
    private long version;

    protected Facilitation() {
        // for Hibernate
    }

    static Facilitation propose(ProposeFacilitation command, Candidate business, Instant now) {
        if (business.hindrance() != null) {
            throw new RuleViolated(new FieldFault("/business/id", business.hindrance()));
        }
        var facilitation = new Facilitation();
        facilitation.id = Ids.next();
        facilitation.businessId = business.recipient().id();
        facilitation.businessName = business.recipient().name();
        facilitation.regionCode = new RegionCode(business.regionCode());
        facilitation.scheme = command.scheme();
        facilitation.lender = command.lender();
        facilitation.requested = command.requested();
        facilitation.state = CreditState.PROPOSED;
        facilitation.steps = List.of(new CreditStep(CreditState.PROPOSED, command.proposedOn(), null));
        facilitation.recordedAt = now;
        return facilitation;
    }

    void approve(TellCreditAmount command) {
        take(CreditAct.APPROVE, command.on(), null);
        granted = command.amount();
    }

    /** Never more than was granted; what was granted may be unknown. */
    void disburse(TellCreditAmount command) {
        take(CreditAct.DISBURSE, command.on(), null);
        if (granted != null && command.amount() != null && command.amount() > granted) {
            throw new RuleViolated(FieldFault.at("/amount", "credit.above-granted", granted));
        }
        disbursed = command.amount();
    }

    void take(CreditAct act, LocalDate on, String reason) {
        obstacle(act).ifPresent(obstacle -> {
            throw new Conflict(obstacle);
        });
        var last = steps.getLast().on();
        if (on.isBefore(last)) {
            throw new RuleViolated(FieldFault.at("/on", "credit.before-step", last));
        }
        state = act.to();
        steps = Parts.with(steps, new CreditStep(state, on, reason));
    }

    Optional<String> obstacle(CreditAct act) {
        return act.fits(state)
                ? Optional.empty()
                : Optional.of("credit.is-" + state.name().toLowerCase(Locale.ROOT));
    }

    UUID id() {
        return id;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    String scheme() {
        return scheme;
    }

    CreditState state() {
        return state;
    }

    long version() {
        return version;
    }

    FacilitationView view(List<Warning> warnings) {
        return new FacilitationView(
                id,
                businessId,
                businessName,
                regionCode,
                scheme,
                lender,
                requested,
                granted,
                disbursed,
                state,
                steps,
                recordedAt,
                warnings,
                version);
    }
}
