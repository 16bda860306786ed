package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.life.Decision;
import id.ikm.aid.application.member.MemberChecks;
import id.ikm.aid.application.proposal.Proposal;
import id.ikm.aid.application.ranking.ScoreApplication;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
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

@Path("/aid/v1/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class ApplicationResource {

    private final Applications applications;
    private final DraftingApplication drafting;
    private final DecidingApplication deciding;
    private final VerifyingApplication verifying;
    private final Caller caller;

    ApplicationResource(
            Applications applications,
            DraftingApplication drafting,
            DecidingApplication deciding,
            VerifyingApplication verifying,
            Caller caller) {
        this.applications = applications;
        this.drafting = drafting;
        this.deciding = deciding;
        this.verifying = verifying;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Draft an application")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201")
    public RestResponse<ApplicationView> draft(@NotNull @Valid DraftApplication command) {
        var view = drafting.draft(command);
        return Created.at("/aid/v1/applications/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List applications, the oldest first")
    public Page<ApplicationSummary> list(
            @Valid @BeanParam ApplicationFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = applications.matching(filter, caller.scope(), page);
        return page.byId(rows, ApplicationSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an application")
    public ApplicationView get(UUID id) {
        return ApplicationView.of(applications.get(id, caller.scope()));
    }

    @GET
    @Path("/{id}/members")
    @Operation(summary = "Read what is known of each member")
    public MemberChecks members(UUID id) {
        return applications.get(id, caller.scope()).checks();
    }

    @PUT
    @Path("/{id}/proposal")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change the proposal before it is submitted")
    public ApplicationView change(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Proposal proposal) {
        return deciding.decide(
                id,
                ifMatch,
                Decision.undated(ApplicationAct.CHANGE),
                application -> drafting.describe(application, proposal, ""));
    }

    @PUT
    @Path("/{id}/scores")
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Score an application by its package's criteria")
    public ApplicationView score(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ScoreApplication command) {
        return verifying.score(id, ifMatch, command);
    }
}
