package id.ikm.registry.cluster;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.cluster.facility.Facility;
import id.ikm.registry.cluster.figure.ReportedFigure;
import id.ikm.registry.cluster.management.Management;
import id.ikm.registry.region.SearchName;
import id.ikm.registry.term.Tenures;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Businesses of one trade in one place: a candidate at first, a sentra once enough of them belong to it. */
@Entity
class Cluster implements Regional {

    @Id
    private UUID id;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases;

    private String searchName;
    private RegionCode regionCode;

    @Embedded
    @AttributeOverride(name = "edition", column = @Column(name = "main_kbli_edition"))
    @AttributeOverride(name = "code", column = @Column(name = "main_kbli_code"))
    private KbliCode mainKbli;

    private String productGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> products;

    @Embedded
    private Basis basis;

    @JdbcTypeCode(SqlTypes.JSON)
    private HazardousWaste hazardousWaste;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Management> managers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Facility> facilities = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportedFigure> reported = List.of();

    private LocalDate closedOn;
    private String closingReason;

    /** Grows with every change of its members, so that the version does. */
    private long memberChanges;

    @Version
    private long version;

    protected Cluster() {
        // for Hibernate
    }

    static Cluster form(DescribeCluster command) {
        var cluster = new Cluster();
        cluster.id = Ids.next();
        cluster.describe(command);
        return cluster;
    }

    void change(DescribeCluster command) {
        mustBeOpen();
        describe(command);
    }

    void manage(UnaryOperator<List<Management>> change) {
        mustBeOpen();
        managers = change.apply(managers);
    }

    /** Also of one that is closed: what was built, and what was reported, may become known later. */
    void equip(UnaryOperator<List<Facility>> change) {
        facilities = change.apply(facilities);
    }

    void report(UnaryOperator<List<ReportedFigure>> change) {
        reported = change.apply(reported);
    }

    void members() {
        mustBeOpen();
        memberChanges++;
    }

    /** A member was closed or merged, even after the end of the cluster. */
    void lose() {
        memberChanges++;
    }

    void close(CloseCluster command) {
        mustBeOpen();
        closedOn = command.closedOn();
        closingReason = command.reason();
        managers = Tenures.endingAll(managers, closedOn);
    }

    private void mustBeOpen() {
        if (closedOn != null) {
            throw new RuleViolated("cluster.closed", closedOn);
        }
    }

    private void describe(DescribeCluster command) {
        name = command.name().strip();
        aliases = command.aliases();
        searchName = SearchName.of(name + " " + String.join(" ", aliases)).value();
        regionCode = command.regionCode();
        mainKbli = command.trade().mainKbli();
        productGroup = command.trade().group();
        products = command.trade().products();
        basis = command.basis();
        hazardousWaste = command.hazardousWaste();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    List<String> aliases() {
        return aliases;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    Trade trade() {
        return new Trade(productGroup, mainKbli, products);
    }

    /** Hibernate leaves an embedded value away whose every column is null. */
    Basis basis() {
        return basis == null ? Basis.UNKNOWN : basis;
    }

    HazardousWaste hazardousWaste() {
        return hazardousWaste;
    }

    List<Management> managers() {
        return managers;
    }

    List<Facility> facilities() {
        return facilities;
    }

    List<ReportedFigure> reported() {
        return reported;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closingReason() {
        return closingReason;
    }

    long version() {
        return version;
    }
}
