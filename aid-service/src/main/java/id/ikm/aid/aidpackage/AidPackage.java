package id.ikm.aid.aidpackage;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Aid for a purpose. It is drafted, opened by another officer, and closed; what was published stays as it was. */
@Entity
public class AidPackage implements Regional {

    @Id
    private UUID id;

    private String name;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private AidKind kind;

    private RegionCode regionCode;
    private UUID officeId;
    private int fiscalYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private PackageTerms terms;

    @Enumerated(EnumType.STRING)
    private PackageStatus status;

    @Version
    private long version;

    protected AidPackage() {
        // for Hibernate
    }

    static AidPackage draft(DescribeAidPackage command) {
        var drafted = new AidPackage();
        drafted.id = Ids.next();
        drafted.status = PackageStatus.DRAFT;
        drafted.change(command);
        return drafted;
    }

    void change(DescribeAidPackage command) {
        mustFit(PackageAction.CHANGE);
        name = command.name().strip();
        purpose = command.purpose().strip();
        kind = command.kind();
        regionCode = command.regionCode();
        officeId = command.officeId();
        fiscalYear = command.fiscalYear();
        terms = command.terms();
    }

    void open() {
        mustFit(PackageAction.OPEN);
        status = PackageStatus.OPEN;
    }

    /** Nobody who relied on the time that was announced loses by it. */
    void extend(LocalDate until) {
        mustFit(PackageAction.EXTEND);
        var announced = terms.submission().until();
        if (!until.isAfter(announced)) {
            throw new InvalidRequest("/until", "package.not-longer", announced);
        }
        terms = terms.until(until);
    }

    void close() {
        mustFit(PackageAction.CLOSE);
        status = PackageStatus.CLOSED;
    }

    /** The rule that keeps anybody from it now. */
    Optional<String> obstacle(PackageAction action) {
        return action.fits(status) ? Optional.empty() : Optional.of("package.not-while-" + status);
    }

    private void mustFit(PackageAction action) {
        obstacle(action).ifPresent(rule -> {
            throw new RuleViolated(rule);
        });
    }

    public boolean takesApplicationsOn(LocalDate day) {
        return status == PackageStatus.OPEN && terms.submission().includes(day);
    }

    Subject subject() {
        return new Subject(SubjectKind.PACKAGE, id, regionCode.value());
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String purpose() {
        return purpose;
    }

    public AidKind kind() {
        return kind;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    public UUID officeId() {
        return officeId;
    }

    public int fiscalYear() {
        return fiscalYear;
    }

    public PackageTerms terms() {
        return terms;
    }

    public PackageStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
