package id.ikm.aid.equipment;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.aid.equipment.step.EquipmentStep;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One machine or tool that public money paid for. It is stored, lent and brought back, given as aid, seen on visits,
 * repaired, taken back and given again, and written off in the end; each of these is a line of its passport.
 */
@Entity
class Equipment implements Regional {

    @Id
    private UUID id;

    private String publicCode;
    private RegionCode regionCode;
    private UUID officeId;

    @Embedded
    private Particulars particulars;

    @Embedded
    private Acquisition acquisition;

    private UUID purchaseId;

    @Enumerated(EnumType.STRING)
    private EquipmentState state;

    @Enumerated(EnumType.STRING)
    private Condition condition;

    private String place;

    @Embedded
    private Holder holder;

    private boolean givenBefore;
    private LocalDate awaitedSince;
    private LocalDate lastStepOn;
    private int steps;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected Equipment() {
        // for Hibernate
    }

    static Equipment of(AcquireEquipment command, String publicCode, String officer, Instant now) {
        var unit = new Equipment();
        unit.id = Ids.next();
        unit.publicCode = publicCode;
        unit.regionCode = command.regionCode();
        unit.officeId = command.officeId();
        unit.particulars = command.unit();
        unit.acquisition = command.acquisition();
        unit.state = EquipmentState.IN_STOCK;
        unit.lastStepOn = unit.acquisition.earliest();
        unit.recordedBy = officer;
        unit.recordedAt = now;
        return unit;
    }

    /** Bought for somebody who waits for it: it is missed until it is given. */
    void boughtBy(UUID purchase, boolean forApplications) {
        purchaseId = purchase;
        awaitedSince = forApplications ? acquisition().on() : null;
    }

    EquipmentStep begin(StepDetails details) {
        return write(StepKind.ACQUIRED, acquisition().on(), details);
    }

    /** The only way that anything happens to it. */
    EquipmentStep take(StepKind kind, LocalDate on, StepDetails details, String pointer) {
        obstacle(kind).ifPresent(rule -> {
            throw new Conflict(FieldFault.at(pointer, rule));
        });
        state = kind.from(state).orElseThrow();
        if (lastStepOn == null || on.isAfter(lastStepOn)) {
            lastStepOn = on;
        }
        return write(kind, on, details);
    }

    private EquipmentStep write(StepKind kind, LocalDate on, StepDetails details) {
        if (details.place() != null) {
            place = details.place();
        }
        if (details.sight() != null) {
            condition = details.sight().condition();
        }
        if (kind == StepKind.REPAIRED) {
            condition = Condition.GOOD;
        }
        hold(kind, details);
        steps++;
        return EquipmentStep.of(id, steps, kind, on, details);
    }

    private void hold(StepKind kind, StepDetails details) {
        if (kind.handsOut()) {
            holder = details.transfer().holder();
        } else if (kind.bringsBack()) {
            holder = null;
        }
        givenBefore = givenBefore || state == EquipmentState.GIVEN;
        awaitedSince = state.gone() ? null : awaitedSince;
    }

    /** Key of the rule that keeps a step from being taken now. */
    Optional<String> obstacle(StepKind kind) {
        if (kind.from(state).isEmpty()) {
            return Optional.of(state.text());
        }
        var unusable = kind.handsOut() && condition != null && !condition.usable();
        return unusable ? Optional.of("equipment.not-usable") : Optional.empty();
    }

    Subject subject() {
        return new Subject(SubjectKind.EQUIPMENT, id, regionCode.value());
    }

    EquipmentView view() {
        return new EquipmentView(
                id,
                publicCode,
                regionCode,
                officeId,
                particulars,
                acquisition(),
                purchaseId,
                state,
                condition,
                place,
                holder,
                awaitedSince,
                lastStepOn,
                recordedAt,
                version);
    }

    /** Hibernate reads one of which nothing is known as null. */
    Acquisition acquisition() {
        return acquisition == null ? Acquisition.UNKNOWN : acquisition;
    }

    EquipmentState state() {
        return state;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    boolean givenBefore() {
        return givenBefore;
    }

    /** Nothing happened to it since it came. */
    boolean untouched() {
        return steps == 1;
    }

    LocalDate lastStepOn() {
        return lastStepOn;
    }

    long version() {
        return version;
    }
}
