package id.ikm.registry.business;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/businesses/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class BusinessHistoryResource {

    private final Businesses businesses;
    private final BusinessHistory history;
    private final HistoryCheck check;
    private final Caller caller;

    BusinessHistoryResource(Businesses businesses, BusinessHistory history, HistoryCheck check, Caller caller) {
        this.businesses = businesses;
        this.history = history;
        this.check = check;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read who changed a business")
    public Page<BusinessChangeView> history(UUID id, @Valid @BeanParam PageRequest page) {
        businesses.getEvenIfMerged(id, caller.scope());
        return page.answer(history.of(id, page), row -> row, row -> List.of(String.valueOf(row.version())));
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Check that the history was not altered")
    public HistoryCheckView verification(UUID id) {
        var business = businesses.getEvenIfMerged(id, caller.scope());
        return check.of(id, business.version());
    }
}
