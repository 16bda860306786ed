package id.ikm.registry.office;

import id.ikm.kit.identity.Ids;
import id.ikm.kit.region.Regional;
import id.ikm.web.region.RegionCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** An office of industry of a regency, a city or a province. */
@Entity
public class Office implements Regional {

    @Id
    private UUID id;

    private String name;
    private String shortName;
    private RegionCode regionCode;

    @Version
    private long version;

    protected Office() {
        // for Hibernate
    }

    static Office open(OpenOffice command) {
        var office = new Office();
        office.id = Ids.next();
        office.regionCode = command.regionCode();
        office.name = command.name().strip();
        office.shortName = command.shortName();
        return office;
    }

    void change(ChangeOffice command) {
        name = command.name().strip();
        shortName = command.shortName();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    @Override
    public RegionCode regionCode() {
        return regionCode;
    }

    long version() {
        return version;
    }
}
