package id.ikm.registry.report;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.report.figures.ReportFigures;
import id.ikm.registry.size.SizeClasses;
import id.ikm.web.problem.RuleViolated;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A business's report of a period (konsep → terkirim → dikembalikan → diterima, DOMAIN 6.1 [S]). An officer drafts and
 * sends it, another person returns it with a reason or accepts it; an accepted one never changes again.
 */
@Entity
@Table(name = "business_report")
class Report {

    enum State {
        DRAFT,
        SENT,
        RETURNED,
        ACCEPTED
    }

    @Id
    private UUID id;

    private UUID businessId;

    @Embedded
    private ReportPeriod period;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportFigures figures;

    @Embedded
    private SizeClasses classes;

    private String sentBy;
    private Instant sentAt;
    private String returnReason;
    private String acceptedBy;
    private Instant acceptedAt;

    @Version
    private long version;

    protected Report() {
        // for Hibernate
    }

    static Report draft(UUID businessId, ReportPeriod period, ReportFigures figures, SizeClasses classes) {
        var report = new Report();
        report.id = Ids.next();
        report.businessId = businessId;
        report.period = period;
        report.state = State.DRAFT;
        report.figures = figures;
        report.classes = classes;
        return report;
    }

    void change(ReportFigures newFigures, SizeClasses newClasses, String officer) {
        demand(ReportAction.CHANGE, officer);
        figures = newFigures;
        classes = newClasses;
    }

    void send(String officer, Instant now) {
        demand(ReportAction.SEND, officer);
        state = State.SENT;
        sentBy = officer;
        sentAt = now;
        returnReason = null;
    }

    void sendBack(String verifier, String reason) {
        demand(ReportAction.RETURN, verifier);
        state = State.RETURNED;
        returnReason = reason;
    }

    void accept(String verifier, Instant now) {
        demand(ReportAction.ACCEPT, verifier);
        state = State.ACCEPTED;
        acceptedBy = verifier;
        acceptedAt = now;
    }

    /** The rule that keeps somebody from doing something now, if one does. Four eyes: who sent it does not accept it. */
    Optional<String> obstacle(ReportAction action, String subject) {
        if (!action.fits(state)) {
            return Optional.of("report.is-" + state.name().toLowerCase(Locale.ROOT));
        }
        boolean ownWork = action == ReportAction.ACCEPT && subject.equals(sentBy);
        return ownWork ? Optional.of("report.maker-is-checker") : Optional.empty();
    }

    private void demand(ReportAction action, String subject) {
        obstacle(action, subject).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
    }

    UUID id() {
        return id;
    }

    UUID businessId() {
        return businessId;
    }

    ReportPeriod period() {
        return period;
    }

    State state() {
        return state;
    }

    ReportFigures figures() {
        return figures;
    }

    SizeClasses classes() {
        return classes;
    }

    Instant sentAt() {
        return sentAt;
    }

    String returnReason() {
        return returnReason;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    long version() {
        return version;
    }
}
