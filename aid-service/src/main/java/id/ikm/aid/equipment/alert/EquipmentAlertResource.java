package id.ikm.aid.equipment.alert;

import id.ikm.aid.equipment.EquipmentConfig;
import id.ikm.kit.listing.RegionalList;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/aid/v1/equipment-alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class EquipmentAlertResource {

    private final EntityManager database;
    private final EquipmentConfig config;
    private final Caller caller;
    private final ClockProvider officeTime;

    EquipmentAlertResource(EntityManager database, EquipmentConfig config, Caller caller, ClockProvider officeTime) {
        this.database = database;
        this.config = config;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @GET
    @Operation(summary = "List what was bought and never handed over")
    public Page<AwaitedUnit> list(
            @RestQuery @Parameter(description = "Region code, with all below it") RegionCode region,
            @Valid @BeanParam PageRequest page) {
        var today = LocalDate.now(officeTime.getClock());
        var rows = new RegionalList("equipment", caller.scope(), region)
                .where("awaited_since <= :missed", "missed", today.minusDays(config.alertAfterDays()))
                .rows(AwaitedUnit.COLUMNS, row -> AwaitedUnit.of(row, today), database, page);
        return page.byId(rows, AwaitedUnit::equipmentId);
    }
}
