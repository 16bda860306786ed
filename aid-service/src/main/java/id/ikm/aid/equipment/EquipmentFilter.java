package id.ikm.aid.equipment;

import id.ikm.aid.equipment.step.EquipmentState;
import id.ikm.web.region.RegionCode;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of units can be narrowed by. */
public class EquipmentFilter {

    @QueryParam("region")
    @Parameter(description = "Region code, with all below it")
    RegionCode region;

    @QueryParam("category")
    @Size(max = 60)
    String category;

    @QueryParam("state")
    EquipmentState state;

    @QueryParam("place")
    @Size(max = 200)
    @Parameter(description = "Where the office keeps it, as written")
    String place;

    @QueryParam("holder")
    @Parameter(description = "Id of the business, group or training that has it")
    UUID holder;

    @QueryParam("budgetLine")
    UUID budgetLine;

    @QueryParam("purchase")
    UUID purchase;

    @QueryParam("inventoryNumber")
    @Size(max = 60)
    String inventoryNumber;
}
