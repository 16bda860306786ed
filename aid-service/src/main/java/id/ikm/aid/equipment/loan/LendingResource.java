package id.ikm.aid.equipment.loan;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/equipment/{id}/loans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment loans")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
public class LendingResource {

    private final LendingEquipment lending;
    private final LoanEventPublisher events;
    private final ClockProvider officeTime;

    LendingResource(LendingEquipment lending, LoanEventPublisher events, ClockProvider officeTime) {
        this.lending = lending;
        this.events = events;
        this.officeTime = officeTime;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Lend a unit for certain days")
    @APIResponseSchema(value = LoanView.class, responseCode = "201")
    public RestResponse<LoanView> lend(UUID id, @NotNull @Valid LendEquipment command) {
        var loan = lending.lend(id, command).on(LocalDate.now(officeTime.getClock()));
        events.publish(loan);
        return Created.at("/aid/v1/loans/" + loan.id(), loan);
    }
}
