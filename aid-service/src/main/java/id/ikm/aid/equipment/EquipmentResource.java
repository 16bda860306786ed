package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.EvidenceFiles;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/equipment")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class EquipmentResource {

    private final EquipmentUnits units;
    private final AcquiringEquipment acquiring;
    private final EvidenceFiles files;
    private final Caller caller;

    EquipmentResource(EquipmentUnits units, AcquiringEquipment acquiring, EvidenceFiles files, Caller caller) {
        this.units = units;
        this.acquiring = acquiring;
        this.files = files;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Enter a unit that the office owns")
    @APIResponseSchema(value = EquipmentView.class, responseCode = "201")
    public RestResponse<EquipmentView> acquire(@NotNull @Valid AcquireEquipment command) {
        var view = acquiring.acquire(command, files.of(command.evidence(), "/evidence"));
        return Created.at("/aid/v1/equipment/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List units of equipment")
    public Page<EquipmentSummary> list(@Valid @BeanParam EquipmentFilter filter, @Valid @BeanParam PageRequest page) {
        return page.byId(units.matching(filter, caller.scope(), page), EquipmentSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a unit of equipment")
    public EquipmentView get(UUID id) {
        return units.read(id, caller.scope());
    }
}
