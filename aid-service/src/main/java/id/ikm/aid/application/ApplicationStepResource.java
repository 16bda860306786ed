package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.aid.application.life.Decision;
import id.ikm.aid.application.life.TakeStep;
import id.ikm.aid.application.life.TakeStepForReason;
import id.ikm.aid.application.verification.RecommendApplicant;
import id.ikm.aid.application.verification.VisitApplicant;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/**
 * The steps of an application that are asked for by themselves; who may take which when is {@link ApplicationAct}. An
 * approver can take those that a waiver may go with.
 */
@Path("/aid/v1/applications/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
public class ApplicationStepResource {

    private final DecidingApplication deciding;
    private final VerifyingApplication verifying;
    private final ApplicationRules rules;

    ApplicationStepResource(DecidingApplication deciding, VerifyingApplication verifying, ApplicationRules rules) {
        this.deciding = deciding;
        this.verifying = verifying;
        this.rules = rules;
    }

    @POST
    @Path("/submission")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Submit an application")
    public ApplicationView submit(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStep command) {
        return deciding.decide(
                id,
                ifMatch,
                command.as(ApplicationAct.SUBMIT),
                application -> rules.onSubmission(application, command.date()));
    }

    @POST
    @Path("/administrative-verification")
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Verify the papers and members")
    public ApplicationView verifyPapers(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStep command) {
        return deciding.decide(
                id,
                ifMatch,
                command.as(ApplicationAct.VERIFY_PAPERS),
                application -> rules.onPapers(application, command.date()));
    }

    @POST
    @Path("/field-verification")
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record the visit that verifies the place")
    public ApplicationView verifyPlace(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid VisitApplicant command) {
        return verifying.visit(id, ifMatch, command);
    }

    @POST
    @Path("/recommendation")
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record the office's recommendation")
    public ApplicationView recommend(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RecommendApplicant command) {
        return verifying.recommend(id, ifMatch, command);
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({Roles.AID_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Send an application back")
    public ApplicationView sendBack(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStepForReason command) {
        return decide(id, ifMatch, command.as(ApplicationAct.RETURN));
    }

    @POST
    @Path("/rejection")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Reject an application")
    public ApplicationView reject(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStepForReason command) {
        return decide(id, ifMatch, command.as(ApplicationAct.REJECT));
    }

    @POST
    @Path("/cancellation")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Cancel an application that its applicant withdraws")
    public ApplicationView cancel(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStepForReason command) {
        return decide(id, ifMatch, command.as(ApplicationAct.CANCEL));
    }

    @POST
    @Path("/monitoring")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record that the aid in use was looked at")
    public ApplicationView monitor(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStep command) {
        return decide(id, ifMatch, command.as(ApplicationAct.MONITOR));
    }

    @POST
    @Path("/closing")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Close an application whose aid was monitored")
    public ApplicationView close(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeStep command) {
        return decide(id, ifMatch, command.as(ApplicationAct.CLOSE));
    }

    private ApplicationView decide(UUID id, String ifMatch, Decision decision) {
        return deciding.decide(id, ifMatch, decision, application -> List.of());
    }
}
