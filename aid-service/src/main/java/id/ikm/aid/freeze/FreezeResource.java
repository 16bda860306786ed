package id.ikm.aid.freeze;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.kit.idempotency.Idempotent;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/freezes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Freezes")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class FreezeResource {

    private final FreezePeriods freezes;
    private final Ledger ledger;
    private final FreezeEventPublisher events;
    private final Caller caller;

    FreezeResource(FreezePeriods freezes, Ledger ledger, FreezeEventPublisher events, Caller caller) {
        this.freezes = freezes;
        this.ledger = ledger;
        this.events = events;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Declare a time in which aid rests")
    @APIResponseSchema(value = FreezeView.class, responseCode = "201")
    public RestResponse<FreezeView> declare(@NotNull @Valid DeclareFreeze command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var freeze = Freeze.declare(command);
        freezes.persistAndFlush(freeze);
        var view = freeze.view();
        ledger.add(subject(view), "DECLARE", view.reason(), view);
        events.declared(view);
        return Created.at("/aid/v1/freezes/" + view.id(), view);
    }

    @POST
    @Path("/{id}/end")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "End a freeze on another day")
    public FreezeView end(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndFreeze command) {
        var freeze = freezes.lock(id, caller.scope());
        VersionTag.demand(ifMatch, freeze.version());
        freeze.end(command.until());
        freezes.flush();
        var view = freeze.view();
        ledger.add(subject(view), "END", command.reason(), view);
        events.changed(view);
        return view;
    }

    @GET
    @Operation(summary = "List freezes that concern a region")
    public Page<FreezeView> list(
            @QueryParam("region") RegionCode region,
            @Parameter(description = "In force on this day") @QueryParam("day") LocalDate day,
            @Valid @BeanParam PageRequest page) {
        var where = caller.scope().narrowedTo(region);
        return page.byId(freezes.concerning(where, day, page), FreezeView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a freeze")
    public FreezeView get(UUID id) {
        return freezes.get(id, caller.scope()).view();
    }

    private static Subject subject(FreezeView freeze) {
        return new Subject(SubjectKind.FREEZE, freeze.id(), freeze.regionCode().value());
    }
}
