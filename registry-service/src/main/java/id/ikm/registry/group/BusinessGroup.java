package id.ikm.registry.group;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.group.leader.Leader;
import id.ikm.registry.region.SearchName;
import id.ikm.registry.term.Tenures;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Businesses and people that work together and receive aid as one, until the group is dissolved. */
@Entity
class BusinessGroup implements Regional {

    @Id
    private UUID id;

    private String name;
    private String searchName;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private RegionCode regionCode;

    @Embedded
    @AttributeOverride(name = "edition", column = @Column(name = "main_kbli_edition"))
    @AttributeOverride(name = "code", column = @Column(name = "main_kbli_code"))
    private KbliCode mainKbli;

    private AhuNumber ahuNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Leader> leaders = List.of();

    private LocalDate dissolvedOn;
    private String dissolutionReason;

    /** Grows with every change of its members, so that the version does. */
    private long memberChanges;

    @Version
    private long version;

    protected BusinessGroup() {
        // for Hibernate
    }

    static BusinessGroup form(GroupFacts facts) {
        var group = new BusinessGroup();
        group.id = Ids.next();
        group.describe(facts);
        return group;
    }

    void change(GroupFacts facts) {
        mustStand();
        describe(facts);
    }

    void lead(UnaryOperator<List<Leader>> change) {
        mustStand();
        leaders = change.apply(leaders);
    }

    void members() {
        mustStand();
        memberChanges++;
    }

    /** A person who led or belonged to it was erased, or a business closed or merged: so it is, even after its end. */
    void lose(LocalDate day, boolean itsLeader) {
        memberChanges++;
        leaders = itsLeader ? Tenures.endingAll(leaders, day) : leaders;
    }

    void dissolve(DissolveGroup command) {
        mustStand();
        dissolvedOn = command.dissolvedOn();
        dissolutionReason = command.reason();
        leaders = Tenures.endingAll(leaders, dissolvedOn);
    }

    private void mustStand() {
        if (dissolvedOn != null) {
            throw new RuleViolated("group.dissolved", dissolvedOn);
        }
    }

    private void describe(GroupFacts facts) {
        name = facts.name().strip();
        searchName = SearchName.of(name).value();
        kind = facts.kind();
        regionCode = facts.regionCode();
        mainKbli = facts.mainKbli();
        ahuNumber = facts.ahuNumber();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    GroupKind kind() {
        return kind;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    KbliCode mainKbli() {
        return mainKbli;
    }

    AhuNumber ahuNumber() {
        return ahuNumber;
    }

    List<Leader> leaders() {
        return leaders;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    String dissolutionReason() {
        return dissolutionReason;
    }

    long version() {
        return version;
    }
}
