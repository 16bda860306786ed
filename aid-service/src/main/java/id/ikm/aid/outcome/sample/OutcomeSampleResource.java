package id.ikm.aid.outcome.sample;

import id.ikm.aid.outcome.Outcomes;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/outcome-samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class OutcomeSampleResource {

    private final OutcomeSamples samples;
    private final Outcomes outcomes;
    private final DrawingSample drawing;
    private final CheckingSample checking;
    private final Caller caller;

    OutcomeSampleResource(
            OutcomeSamples samples, Outcomes outcomes, DrawingSample drawing, CheckingSample checking, Caller caller) {
        this.samples = samples;
        this.outcomes = outcomes;
        this.drawing = drawing;
        this.checking = checking;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Draw a random sample of outcomes")
    @APIResponseSchema(value = OutcomeSampleView.class, responseCode = "201")
    public RestResponse<OutcomeSampleView> draw(@NotNull @Valid DrawSample command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var view = drawing.draw(command);
        return Created.at("/aid/v1/outcome-samples/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List samples of outcomes")
    public Page<OutcomeSampleView> list(@QueryParam("region") RegionCode region, @Valid @BeanParam PageRequest page) {
        var rows = samples.in(region, caller.scope(), page);
        return page.byId(rows, OutcomeSampleView::of, OutcomeSample::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a sample and what it says")
    public OutcomeSampleView get(UUID id) {
        return OutcomeSampleView.of(samples.get(id, caller.scope()));
    }

    @GET
    @Path("/{id}/draw")
    @Operation(summary = "Draw again from the seed, and compare")
    public DrawCheckView drawAgain(UUID id) {
        return drawing.drawAgain(samples.get(id, caller.scope()));
    }

    @GET
    @Path("/{id}/items")
    @Operation(summary = "List what was drawn, in that order")
    public Page<SampleItemView> items(UUID id, @Valid @BeanParam PageRequest page) {
        samples.get(id, caller.scope());
        var rows = samples.items(id, page);
        var theirs = outcomes.summaries(rows.stream().map(SampleItem::outcomeId).toList());
        return page.byId(rows, row -> SampleItemView.of(row, theirs.get(row.outcomeId())), SampleItem::id);
    }

    @PUT
    @Path("/{id}/items/{outcome}")
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Record what was found of an outcome")
    public OutcomeSampleView check(
            UUID id, UUID outcome, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CheckItem command) {
        var sample = samples.lock(id, caller.scope());
        VersionTag.demand(ifMatch, sample.version());
        return checking.check(sample, outcome, command);
    }
}
