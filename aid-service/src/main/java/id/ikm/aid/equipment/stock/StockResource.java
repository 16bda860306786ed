package id.ikm.aid.equipment.stock;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/aid/v1/equipment-stock")
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
public class StockResource {

    private final Stock stock;
    private final Caller caller;

    StockResource(Stock stock, Caller caller) {
        this.stock = stock;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Count the units in stock by place and category")
    public Page<StockRow> list(
            @RestQuery @Parameter(description = "Region code, with all below it") RegionCode region,
            @RestQuery @Size(max = 60) String category,
            @Valid @BeanParam PageRequest page) {
        var scope = caller.scope().narrowedTo(region);
        return page.answer(stock.in(scope, category, page), row -> row, StockRow::key);
    }
}
