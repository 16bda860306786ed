package id.ikm.registry.partner;

import id.ikm.registry.partner.outlet.Outlet;
import id.ikm.web.access.RegionScope;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.region.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.ClockProvider;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** For placements: whether a product can be put into an outlet. */
@ApplicationScoped
public class PartnerScope {

    private final Partners partners;
    private final ClockProvider officeTime;

    PartnerScope(Partners partners, ClockProvider officeTime) {
        this.partners = partners;
        this.officeTime = officeTime;
    }

    /** Where the partner is; placements of one partner are decided one after another from here on. */
    public RegionCode requireOpen(UUID id, UUID outletId, RegionScope scope) {
        var partner = partners.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new InvalidRequest("/partnerId", "placement.unknown-partner", id));
        scope.demand(partner.regionCode(), "/partnerId");
        var outlet = partner.outlets().stream()
                .filter(one -> one.id().equals(outletId))
                .findFirst()
                .orElseThrow(() -> new InvalidRequest("/outletId", "placement.unknown-outlet", outletId));
        mustBeOpen(partner, outlet);
        return partner.regionCode();
    }

    private void mustBeOpen(Partner partner, Outlet outlet) {
        var today = LocalDate.now(officeTime.getClock());
        Stream.of(partner.endedOn(), outlet.closedOn())
                .filter(end -> end != null && !end.isAfter(today))
                .findFirst()
                .ifPresent(end -> {
                    throw new RuleViolated("placement.closed", end);
                });
    }
}
