package id.ikm.registry.partner;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.kit.listing.Parts;
import id.ikm.registry.partner.outlet.DescribeOutlet;
import id.ikm.registry.partner.outlet.Outlet;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class PartnerResource {

    private static final UUID NEW = new UUID(0, 0);

    private final Partners partners;
    private final PartnerEventPublisher events;
    private final Regions regions;
    private final Caller caller;

    PartnerResource(Partners partners, PartnerEventPublisher events, Regions regions, Caller caller) {
        this.partners = partners;
        this.events = events;
        this.regions = regions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Record a partner")
    @APIResponseSchema(value = PartnerView.class, responseCode = "201")
    public RestResponse<PartnerView> welcome(@NotNull @Valid DescribePartner command) {
        mustFit(command, NEW);
        var partner = Partner.welcome(command);
        partners.persistAndFlush(partner);
        events.welcomed(partner);
        return Created.at("/registry/v1/partners/" + partner.id(), PartnerView.of(partner));
    }

    @GET
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.REGISTRY_VERIFIER,
        Roles.AID_OFFICER,
        Roles.TRAINING_OFFICER,
        Roles.REPORTING_ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "List and search partners")
    public Page<PartnerSummary> list(@Valid @BeanParam PartnerFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = partners.matching(filter, caller.scope(), page);
        return page.byId(rows, PartnerSummary::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.REGISTRY_VERIFIER,
        Roles.AID_OFFICER,
        Roles.TRAINING_OFFICER,
        Roles.REPORTING_ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "Read a partner and its outlets")
    public PartnerView get(UUID id) {
        return PartnerView.of(partners.get(id, caller.scope()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Change a partner")
    public PartnerView change(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribePartner command) {
        return changed(id, ifMatch, partner -> {
            mustFit(command, id);
            partner.change(command);
        });
    }

    @POST
    @Path("/{id}/outlets")
    @Transactional
    @Operation(summary = "Record an outlet of a partner")
    public PartnerView open(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeOutlet command) {
        return changed(id, ifMatch, partner -> {
            mustFit(command);
            partner.open(outlets -> Parts.with(outlets, Outlet.of(command)));
        });
    }

    @PUT
    @Path("/{id}/outlets/{outletId}")
    @Transactional
    @Operation(summary = "Change an outlet of a partner")
    public PartnerView changeOutlet(
            UUID id, UUID outletId, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeOutlet command) {
        return changed(id, ifMatch, partner -> {
            mustFit(command);
            partner.open(outlets -> Parts.replacing(outlets, Outlet::id, Outlet.of(outletId, command), "outlet"));
        });
    }

    private PartnerView changed(UUID id, String ifMatch, Consumer<Partner> change) {
        var partner = partners.lock(id, caller.scope());
        VersionTag.demand(ifMatch, partner.version());
        change.accept(partner);
        partners.flush();
        events.changed(partner);
        return PartnerView.of(partner);
    }

    /** A bank can be the partner of a whole province. */
    private void mustFit(DescribePartner command, UUID partner) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        regions.require(command.regionCode(), "/regionCode");
        partners.mustBeFree(command, partner);
    }

    private void mustFit(DescribeOutlet command) {
        if (command.regionCode() != null) {
            regions.require(command.regionCode(), "/regionCode");
        }
    }
}
