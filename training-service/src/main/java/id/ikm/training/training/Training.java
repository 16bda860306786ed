package id.ikm.training.training;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.training.business.RegisteredBusiness;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A training in a fiscal year. It is planned, may be changed, and may be cancelled for good. */
@Entity
public class Training implements Regional {

    @Id
    private UUID id;

    private String title;
    private String theme;
    private String searchText;
    private int fiscalYear;
    private RegionCode regionCode;
    private int capacity;
    private boolean industryOnly;

    /** Counted by {@link Seats} alone. */
    @Column(insertable = false, updatable = false)
    private int enrolled;

    @Enumerated(EnumType.STRING)
    private TrainingStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_session", joinColumns = @JoinColumn(name = "training_id"))
    @OrderColumn(name = "position")
    private List<Session> sessions = new ArrayList<>();

    private String plannedBy;
    private Instant plannedAt;

    @Version
    private long version;

    protected Training() {
        // for Hibernate
    }

    static Training plan(PlanTraining command, String officer, Instant now) {
        var training = new Training();
        training.id = Ids.next();
        training.status = TrainingStatus.PLANNED;
        training.plannedBy = officer;
        training.plannedAt = now;
        training.describe(command);
        return training;
    }

    void change(PlanTraining command) {
        mustNotBeCancelled();
        if (command.capacity() < enrolled) {
            throw new RuleViolated(FieldFault.at("/capacity", "training.capacity-below-enrolled", enrolled));
        }
        if (enrolled > 0
                && (command.fiscalYear() != fiscalYear || !command.regionCode().equals(regionCode))) {
            throw new RuleViolated("training.enrolled-stay");
        }
        describe(command);
    }

    void cancel() {
        mustNotBeCancelled();
        status = TrainingStatus.CANCELLED;
    }

    /** Whether there is a seat, {@link Seats} decides. */
    public void mustAdmit(RegisteredBusiness business) {
        mustNotBeCancelled();
        if (business.merged()) {
            throw new RuleViolated(FieldFault.at("/businessId", "business.merged", business.mergedInto()));
        }
        if (business.closed()) {
            throw new RuleViolated(FieldFault.at("/businessId", "business.closed"));
        }
        if (business.suspended()) {
            throw new RuleViolated(FieldFault.at("/businessId", "business.suspended"));
        }
        if (industryOnly && business.knownToBeNoIndustry()) {
            throw new RuleViolated(FieldFault.at("/businessId", "training.industry-only"));
        }
    }

    private void mustNotBeCancelled() {
        if (status == TrainingStatus.CANCELLED) {
            throw new RuleViolated("training.cancelled");
        }
    }

    private void describe(PlanTraining command) {
        var timetable = Timetable.of(command.sessions());
        title = command.title().strip();
        theme = command.theme().strip();
        searchText = SearchText.of(title + " " + theme).value();
        fiscalYear = command.fiscalYear();
        regionCode = command.regionCode();
        capacity = command.capacity();
        industryOnly = command.industryOnly();
        sessions.clear();
        sessions.addAll(timetable.sessions());
    }

    public UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String theme() {
        return theme;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    int capacity() {
        return capacity;
    }

    int enrolled() {
        return enrolled;
    }

    boolean industryOnly() {
        return industryOnly;
    }

    TrainingStatus status() {
        return status;
    }

    List<Session> sessions() {
        return List.copyOf(sessions);
    }

    Instant plannedAt() {
        return plannedAt;
    }

    long version() {
        return version;
    }
}
