package id.ikm.registry.partner.placement;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.partner.PartnerScope;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/placements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class PlacementResource {

    private static final UUID NEW = new UUID(0, 0);

    private final Placements placements;
    private final PartnerScope partners;
    private final PlacementEventPublisher events;
    private final Regions regions;
    private final Caller caller;

    PlacementResource(
            Placements placements,
            PartnerScope partners,
            PlacementEventPublisher events,
            Regions regions,
            Caller caller) {
        this.placements = placements;
        this.partners = partners;
        this.events = events;
        this.regions = regions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Place a product in an outlet")
    @APIResponseSchema(value = PlacementView.class, responseCode = "201")
    public RestResponse<PlacementView> place(@NotNull @Valid PlaceProduct command) {
        var region = partners.requireOpen(command.partnerId(), command.outletId(), caller.scope());
        placements.mustBePlaceable(command.productId(), caller.scope());
        placements.mustBeFree(command.outletId(), command.productId(), command.term(), NEW);
        var placement = Placement.of(command);
        placements.persistAndFlush(placement);
        events.placed(placement, region);
        return Created.at("/registry/v1/placements/" + placement.id(), PlacementView.of(placement, regions.today()));
    }

    @GET
    @Operation(summary = "List placements")
    public Page<PlacementView> list(@Valid @BeanParam PlacementFilter filter, @Valid @BeanParam PageRequest page) {
        var day = regions.dayOr(filter.on);
        var rows = placements.matching(filter, caller.scope(), page);
        return page.byId(rows, row -> PlacementView.of(row, day), Placement::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a placement")
    public PlacementView get(UUID id) {
        return PlacementView.of(placements.get(id, caller.scope()), regions.today());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "End or correct a placement")
    public PlacementView change(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ChangePlacement command) {
        var placement = placements.get(id);
        var region = placements.regionOf(placement);
        caller.scope().demand(region, "");
        VersionTag.demand(ifMatch, placement.version());
        placements.mustBeFree(placement.outletId(), placement.productId(), command.term(), id);
        placement.last(command.term(), command.note());
        placements.flush();
        events.changed(placement, region);
        return PlacementView.of(placement, regions.today());
    }
}
