package id.ikm.registry.partner;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.registry.partner.outlet.Outlet;
import id.ikm.registry.region.SearchName;
import id.ikm.web.region.RegionCode;
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

/** An organisation that sells, shows, teaches or lends together with an office. */
@Entity
class Partner implements Regional {

    @Id
    private UUID id;

    private String name;
    private String searchName;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private RegionCode regionCode;
    private String website;
    private LocalDate endedOn;
    private String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Outlet> outlets = List.of();

    @Version
    private long version;

    protected Partner() {
        // for Hibernate
    }

    static Partner welcome(DescribePartner command) {
        var partner = new Partner();
        partner.id = Ids.next();
        partner.change(command);
        return partner;
    }

    void change(DescribePartner command) {
        name = command.name().strip();
        searchName = SearchName.of(name).value();
        kind = command.kind();
        regionCode = command.regionCode();
        website = command.website();
        endedOn = command.endedOn();
        note = command.note();
    }

    void open(UnaryOperator<List<Outlet>> change) {
        outlets = change.apply(outlets);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    PartnerKind kind() {
        return kind;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    String website() {
        return website;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String note() {
        return note;
    }

    List<Outlet> outlets() {
        return outlets;
    }

    long version() {
        return version;
    }
}
