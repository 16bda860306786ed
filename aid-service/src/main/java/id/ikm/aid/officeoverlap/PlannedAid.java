package id.ikm.aid.officeoverlap;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.recipient.RecipientKind;
import id.ikm.aid.recipient.RecipientReference;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A plan of an office; one that is given up stays on record. */
@Entity
class PlannedAid implements Regional {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID officeId;
    private RegionCode regionCode;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private RecipientKind recipientKind;

    private UUID recipientId;
    private String what;
    private String source;
    private String recordedBy;
    private Instant recordedAt;
    private Instant withdrawnAt;

    @Version
    private long version;

    protected PlannedAid() {
        // for Hibernate
    }

    static PlannedAid of(OfficePlan plan, String officer, Instant now) {
        var planned = new PlannedAid();
        planned.id = Ids.next();
        planned.applicationId = plan.application();
        planned.officeId = plan.officeId();
        planned.regionCode = new RegionCode(plan.regionCode());
        planned.fiscalYear = plan.fiscalYear();
        planned.recipientKind = plan.parties().recipient().kind();
        planned.recipientId = plan.parties().recipient().id();
        planned.what = plan.what().strip();
        planned.source = plan.source();
        planned.recordedBy = officer;
        planned.recordedAt = now;
        return planned;
    }

    void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new RuleViolated("planned-aid.withdrawn");
        }
        withdrawnAt = now;
    }

    /** What an office looks at: the application, or the plan itself where there is none. */
    Subject subject() {
        return applicationId == null
                ? new Subject(SubjectKind.PLANNED_AID, id, regionCode.value())
                : new Subject(SubjectKind.APPLICATION, applicationId, regionCode.value());
    }

    UUID id() {
        return id;
    }

    UUID officeId() {
        return officeId;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String what() {
        return what;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    boolean isOfAnApplication() {
        return applicationId != null;
    }

    long version() {
        return version;
    }

    PlannedAidView view() {
        return new PlannedAidView(
                id,
                applicationId,
                officeId,
                regionCode,
                fiscalYear,
                new RecipientReference(recipientKind, recipientId),
                what,
                source,
                recordedAt,
                withdrawnAt,
                version);
    }
}
