package id.ikm.registry.business;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What happens to a business after its registration; who may do what is the table of {@link BusinessAction}. */
@Path("/registry/v1/businesses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
public class BusinessLifecycleResource {

    private final DecidingBusiness deciding;
    private final JudgingBusiness judging;
    private final Caller caller;
    private final ClockProvider officeTime;

    BusinessLifecycleResource(
            DecidingBusiness deciding, JudgingBusiness judging, Caller caller, ClockProvider officeTime) {
        this.deciding = deciding;
        this.judging = judging;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @POST
    @Path("/submission")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Submit a draft for verification")
    public BusinessView submit(UUID id, @RestHeader("If-Match") String ifMatch) {
        return deciding.decide(
                id, ifMatch, BusinessChange.SUBMITTED, null, business -> business.submit(caller.subject()));
    }

    @POST
    @Path("/return")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Send a business back to its officer")
    public BusinessView sendBack(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.RETURNED,
                command.reason(),
                business -> business.sendBack(caller.subject()));
    }

    @POST
    @Path("/verification")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Verify a business")
    public BusinessView verify(UUID id, @RestHeader("If-Match") String ifMatch) {
        return deciding.decide(
                id, ifMatch, BusinessChange.VERIFIED, null, business -> business.verify(caller.subject(), today()));
    }

    @POST
    @Path("/confirmation")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Confirm that the facts still hold")
    public BusinessView confirm(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ConfirmBusiness command) {
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.CONFIRMED,
                command.reason(),
                business -> business.confirm(command.date(), today(), caller.subject()));
    }

    @POST
    @Path("/visits")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record a visit")
    public BusinessView visit(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RecordVisit command) {
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.VISITED,
                command.note(),
                business -> business.visit(
                        command,
                        judging.judge(
                                business.profile().size(),
                                command.production(),
                                business.profile().mainKbli()),
                        today(),
                        caller.subject()));
    }

    @POST
    @Path("/suspension")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Suspend a business")
    public BusinessView suspend(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.SUSPENDED,
                command.reason(),
                business -> business.suspend(caller.subject()));
    }

    @POST
    @Path("/reinstatement")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Reinstate a suspended business")
    public BusinessView reinstate(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return deciding.decide(
                id,
                ifMatch,
                BusinessChange.REINSTATED,
                command.reason(),
                business -> business.reinstate(caller.subject()));
    }

    @POST
    @Path("/closure")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Close a business for good")
    public BusinessView close(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return deciding.decide(
                id, ifMatch, BusinessChange.CLOSED, command.reason(), business -> business.close(caller.subject()));
    }

    private LocalDate today() {
        return LocalDate.now(officeTime.getClock());
    }
}
