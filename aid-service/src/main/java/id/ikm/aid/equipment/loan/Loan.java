package id.ikm.aid.equipment.loan;

import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.equipment.step.Condition;
import id.ikm.aid.equipment.step.Holder;
import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.problem.Conflict;
import id.ikm.web.problem.FieldFault;
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
import java.util.Locale;
import java.util.UUID;

/** A unit promised to somebody from a day until a day: agreed, out, and returned; or cancelled before it is out. */
@Entity
class Loan implements Regional {

    @Id
    private UUID id;

    private UUID equipmentId;
    private RegionCode regionCode;

    @Embedded
    private Holder borrower;

    private String purpose;
    private LocalDate fromOn;
    private LocalDate untilOn;

    @Enumerated(EnumType.STRING)
    private LoanStatus status;

    private LocalDate returnedOn;

    @Enumerated(EnumType.STRING)
    private Condition condition;

    private String reason;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private long version;

    protected Loan() {
        // for Hibernate
    }

    static Loan agree(UUID equipment, RegionCode region, Holder borrower, LendEquipment command) {
        var loan = new Loan();
        loan.id = Ids.next();
        loan.equipmentId = equipment;
        loan.regionCode = region;
        loan.borrower = borrower;
        loan.purpose = command.purpose();
        loan.fromOn = command.from();
        loan.untilOn = command.until();
        loan.status = LoanStatus.AGREED;
        return loan;
    }

    Loan recorded(String officer, Instant now) {
        recordedBy = officer;
        recordedAt = now;
        return this;
    }

    /** On one of its days: others have promises for the rest. */
    void start(LocalDate on) {
        must(LoanStatus.AGREED);
        if (on.isBefore(fromOn) || on.isAfter(untilOn)) {
            throw new RuleViolated(FieldFault.at("/on", "loan.not-its-days", fromOn, untilOn));
        }
        status = LoanStatus.OUT;
    }

    /** Early, it leaves the days after to others; late, the days that it took were nobody's to promise. */
    void end(LocalDate on, Condition found) {
        must(LoanStatus.OUT);
        if (on.isBefore(fromOn)) {
            throw new RuleViolated(FieldFault.at("/on", "loan.not-begun", fromOn));
        }
        status = LoanStatus.RETURNED;
        returnedOn = on;
        condition = found;
        untilOn = on.isBefore(untilOn) ? on : untilOn;
    }

    void cancel(String why) {
        must(LoanStatus.AGREED);
        status = LoanStatus.CANCELLED;
        reason = why.strip();
    }

    private void must(LoanStatus wanted) {
        if (status != wanted) {
            throw new Conflict("loan.is-" + status.name().toLowerCase(Locale.ROOT));
        }
    }

    LoanView on(LocalDate today) {
        return new LoanView(
                id,
                equipmentId,
                regionCode,
                borrower,
                purpose,
                fromOn,
                untilOn,
                status,
                status == LoanStatus.OUT && untilOn.isBefore(today),
                returnedOn,
                condition,
                reason,
                recordedAt,
                version);
    }

    Subject subject() {
        return new Subject(SubjectKind.LOAN, id, regionCode.value());
    }

    UUID id() {
        return id;
    }

    UUID equipmentId() {
        return equipmentId;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    Holder borrower() {
        return borrower;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    long version() {
        return version;
    }
}
