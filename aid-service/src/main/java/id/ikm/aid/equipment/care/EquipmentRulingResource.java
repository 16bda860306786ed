package id.ikm.aid.equipment.care;

import id.ikm.aid.decision.Ledger;
import id.ikm.aid.decision.Subject;
import id.ikm.aid.decision.SubjectKind;
import id.ikm.aid.equipment.EquipmentView;
import id.ikm.aid.equipment.TakingStep;
import id.ikm.aid.equipment.step.StepDetails;
import id.ikm.aid.equipment.step.StepDetails.Sight;
import id.ikm.aid.equipment.step.StepKind;
import id.ikm.web.access.Roles;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/equipment/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
public class EquipmentRulingResource {

    private final TakingStep steps;
    private final Ledger ledger;

    EquipmentRulingResource(TakingStep steps, Ledger ledger) {
        this.steps = steps;
        this.ledger = ledger;
    }

    @POST
    @Path("/taking-back")
    @Transactional
    @Operation(summary = "Take a unit back that was given")
    public EquipmentView takeBack(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid TakeBackEquipment command) {
        var details = StepDetails.ruling(command.reason(), command.decreeNumber())
                .at(command.place())
                .seen(new Sight(command.condition(), null));
        var unit = steps.take(id, ifMatch, StepKind.TAKEN_BACK, command.report(), details);
        return decided(unit, StepKind.TAKEN_BACK, command.reason());
    }

    @POST
    @Path("/write-off")
    @Transactional
    @Operation(summary = "Strike a unit from the inventory")
    public EquipmentView writeOff(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid WriteOffEquipment command) {
        var details = StepDetails.ruling(command.reason(), command.decreeNumber());
        var unit = steps.take(id, ifMatch, StepKind.WRITTEN_OFF, command.report(), details);
        return decided(unit, StepKind.WRITTEN_OFF, command.reason());
    }

    private EquipmentView decided(EquipmentView unit, StepKind kind, String reason) {
        var subject =
                new Subject(SubjectKind.EQUIPMENT, unit.id(), unit.regionCode().value());
        ledger.add(subject, kind.name(), reason, unit);
        return unit;
    }
}
