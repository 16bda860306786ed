package id.ikm.registry.office;

import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.util.UUID;

public record OfficeView(UUID id, String name, String shortName, RegionCode regionCode, long version)
        implements Versioned {

    static OfficeView of(Office office) {
        return new OfficeView(office.id(), office.name(), office.shortName(), office.regionCode(), office.version());
    }
}
