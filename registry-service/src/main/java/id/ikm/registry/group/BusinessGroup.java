package id.ikm.registry.group;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.classification.KbliCode;
import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.SearchName;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Businesses that work together and receive aid as one. */
@Entity
class BusinessGroup {

    enum Kind {
        /** Kelompok usaha bersama. */
        KUB,
        /** Kelompok without a legal form. */
        GROUP,
        /** Koperasi, a legal entity. */
        COOPERATIVE
    }

    @Id
    private UUID id;

    private String name;
    private String searchName;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private RegionCode regionCode;

    @Embedded
    @AttributeOverride(name = "edition", column = @Column(name = "main_kbli_edition"))
    @AttributeOverride(name = "code", column = @Column(name = "main_kbli_code"))
    private KbliCode mainKbli;

    @ElementCollection
    @CollectionTable(name = "business_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "business_id")
    private Set<UUID> memberBusinessIds = new HashSet<>();

    @Version
    private long version;

    protected BusinessGroup() {
        // for Hibernate
    }

    static BusinessGroup form(FormGroup command) {
        var group = new BusinessGroup();
        group.id = Ids.next();
        group.describe(command);
        return group;
    }

    void change(FormGroup command) {
        describe(command);
    }

    private void describe(FormGroup command) {
        name = command.name().strip();
        searchName = SearchName.of(command.name()).value();
        kind = command.kind() == null ? Kind.GROUP : command.kind();
        regionCode = command.regionCode();
        mainKbli = command.mainKbli();
        memberBusinessIds.clear();
        if (command.memberBusinessIds() != null) {
            memberBusinessIds.addAll(command.memberBusinessIds());
        }
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    KbliCode mainKbli() {
        return mainKbli;
    }

    List<UUID> memberBusinessIds() {
        return memberBusinessIds.stream().sorted().toList();
    }

    long version() {
        return version;
    }
}
