package id.ikm.registry.partner;

import id.ikm.registry.partner.outlet.Outlet;
import id.ikm.web.region.RegionCode;
import id.ikm.web.version.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record PartnerView(
        UUID id,
        String name,
        PartnerKind kind,
        RegionCode regionCode,
        String website,
        LocalDate endedOn,
        String note,
        List<Outlet> outlets,
        long version)
        implements Versioned {

    static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.id(),
                partner.name(),
                partner.kind(),
                partner.regionCode(),
                partner.website(),
                partner.endedOn(),
                partner.note(),
                partner.outlets(),
                partner.version());
    }
}
