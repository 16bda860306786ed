package id.ikm.registry.office;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/offices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offices")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class OfficeResource {

    private final Offices offices;
    private final OfficeEventPublisher events;
    private final Regions regions;
    private final Caller caller;

    OfficeResource(Offices offices, OfficeEventPublisher events, Regions regions, Caller caller) {
        this.offices = offices;
        this.events = events;
        this.regions = regions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Open an office")
    @APIResponseSchema(value = OfficeView.class, responseCode = "201")
    public RestResponse<OfficeView> open(@NotNull @Valid OpenOffice command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        regions.require(command.regionCode(), "/regionCode");
        var office = Office.open(command);
        offices.mustBeFree(office.regionCode(), office.name(), office.id());
        offices.persistAndFlush(office);
        var view = OfficeView.of(office);
        events.opened(view);
        return Created.at("/registry/v1/offices/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List offices")
    public Page<OfficeView> list(@RestQuery RegionCode region, @Valid @BeanParam PageRequest page) {
        var rows = offices.matching(region, caller.scope(), page);
        return page.byId(rows, OfficeView::of, Office::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an office")
    public OfficeView get(UUID id) {
        return OfficeView.of(offices.get(id, caller.scope()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Rename an office")
    public OfficeView change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ChangeOffice command) {
        var office = offices.getForWriting(id, caller.scope());
        VersionTag.demand(ifMatch, office.version());
        offices.mustBeFree(office.regionCode(), command.name(), id);
        office.change(command);
        offices.flush();
        var view = OfficeView.of(office);
        events.changed(view);
        return view;
    }
}
