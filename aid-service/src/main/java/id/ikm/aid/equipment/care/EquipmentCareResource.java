package id.ikm.aid.equipment.care;

import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.equipment.TakingStep;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Repair;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.problem.InvalidRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/equipment/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
public class EquipmentCareResource {

    private final TakingStep steps;
    private final VisitingEquipment visiting;

    EquipmentCareResource(TakingStep steps, VisitingEquipment visiting) {
        this.steps = steps;
        this.visiting = visiting;
    }

    @POST
    @Path("/storage")
    @Transactional
    @Operation(summary = "Move a unit to another place")
    public EquipmentView store(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid StoreEquipment command) {
        return steps.take(id, ifMatch, StepKind.STORED, command.report(), StepDetails.place(command.place()));
    }

    /** Only adds to the passport, so it needs no If-Match. */
    @POST
    @Path("/visits")
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Record a visit to a unit")
    @APIResponseSchema(value = EquipmentView.class, responseCode = "201")
    public RestResponse<EquipmentView> visit(UUID id, @NotNull @Valid VisitEquipment command) {
        return Created.at("/aid/v1/equipment/" + id + "/passport", visiting.visit(id, command));
    }

    @POST
    @Path("/repair")
    @Transactional
    @Operation(summary = "Send a unit to be repaired")
    public EquipmentView sendToRepair(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid SendToRepair command) {
        var repair = new Repair(command.on(), null, null, command.by());
        return steps.take(id, ifMatch, StepKind.SENT_TO_REPAIR, command.report(), StepDetails.repair(repair));
    }

    @POST
    @Path("/repairs")
    @Transactional
    @Operation(summary = "Record that a unit was repaired")
    public EquipmentView repair(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RepairEquipment command) {
        if (command.until().isBefore(command.from())) {
            throw new InvalidRequest("/until", "equipment.until-before-from");
        }
        return steps.take(id, ifMatch, StepKind.REPAIRED, command.report(), StepDetails.repair(command.repair()));
    }
}
