package id.ikm.registry.partner.outlet;

import id.ikm.kit.identity.Ids;
import id.ikm.web.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/** A place of a partner where products can be. */
public record Outlet(UUID id, String name, RegionCode regionCode, LocalDate closedOn) {

    public static Outlet of(DescribeOutlet command) {
        return of(Ids.next(), command);
    }

    public static Outlet of(UUID id, DescribeOutlet command) {
        return new Outlet(id, command.name().strip(), command.regionCode(), command.closedOn());
    }
}
