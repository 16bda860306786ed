package id.ikm.aid.outcome;

import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.recipient.Recipient;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody shall measure after aid was handed over: how it was before, and how it is some months later. */
@Entity
class Outcome implements Regional {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SubjectKind subjectKind;

    private UUID subjectId;

    @Embedded
    private Recipient recipient;

    private RegionCode regionCode;
    private UUID packageId;
    private LocalDate handedOverOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Measurement baseline;

    private int measurements;
    private Instant recordedAt;

    @Version
    private long version;

    protected Outcome() {
        // for Hibernate
    }

    static Outcome expect(
            SubjectKind kind, UUID subject, Recipient recipient, RegionCode region, UUID aidPackage, LocalDate day) {
        var outcome = new Outcome();
        outcome.id = Ids.next();
        outcome.subjectKind = kind;
        outcome.subjectId = subject;
        outcome.recipient = recipient;
        outcome.regionCode = region;
        outcome.packageId = aidPackage;
        outcome.handedOverOn = day;
        return outcome;
    }

    Outcome recorded(Instant now) {
        recordedAt = now;
        return this;
    }

    FollowUp after(int months) {
        return FollowUp.due(id, regionCode, months, handedOverOn.plusMonths(months));
    }

    /** How it was before is known from before whatever was found later. */
    void begin(Measure command, List<FollowUp> followUps, Instant now) {
        mustSayWhyAgain(baseline, command);
        followUps.stream()
                .map(FollowUp::measurement)
                .filter(found -> found != null && found.measuredOn().isBefore(command.measuredOn()))
                .findFirst()
                .ifPresent(found -> {
                    throw new RuleViolated(
                            FieldFault.at("/measuredOn", "outcome.baseline-after-follow-up", found.measuredOn()));
                });
        baseline = Measurement.of(command, now);
        measurements++;
    }

    /** A change of a follow-up is a change of the whole. */
    void follow(FollowUp followUp, Measure command, Instant now) {
        if (command.measuredOn().isBefore(handedOverOn)) {
            throw new RuleViolated(FieldFault.at("/measuredOn", "outcome.before-handover", handedOverOn));
        }
        if (baseline != null && command.measuredOn().isBefore(baseline.measuredOn())) {
            throw new RuleViolated(
                    FieldFault.at("/measuredOn", "outcome.follow-up-before-baseline", baseline.measuredOn()));
        }
        mustSayWhyAgain(followUp.measurement(), command);
        followUp.measured(Measurement.of(command, now));
        measurements++;
    }

    private static void mustSayWhyAgain(Measurement before, Measure command) {
        if (before != null && (command.reason() == null || command.reason().isBlank())) {
            throw new InvalidRequest("/reason", "outcome.reason-needed", before.measuredOn());
        }
    }

    UUID id() {
        return id;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    Recipient recipient() {
        return recipient;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    UUID packageId() {
        return packageId;
    }

    LocalDate handedOverOn() {
        return handedOverOn;
    }

    Measurement baseline() {
        return baseline;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
