package id.ikm.aid.credit.lender;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For everybody to read; one list for the nation, so that no lender stands in it twice. */
@Path("/aid/v1/credit-lenders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
@RolesAllowed(Roles.ADMIN)
public class CreditLenderResource {

    private final CreditLenders lenders;
    private final CreditLenderEventPublisher events;
    private final Caller caller;

    CreditLenderResource(CreditLenders lenders, CreditLenderEventPublisher events, Caller caller) {
        this.lenders = lenders;
        this.events = events;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Enter a lender")
    @APIResponseSchema(value = CreditLenderView.class, responseCode = "201")
    public RestResponse<CreditLenderView> enter(@NotNull @Valid EnterCreditLender command) {
        caller.scope().demand(RegionScope.NATION.region(), "");
        command.mustHoldNoAccount();
        var lender = CreditLender.enter(command);
        lenders.persistAndFlush(lender);
        var view = lender.view();
        events.entered(lender.id(), view);
        return Created.at("/aid/v1/credit-lenders/" + command.code(), view);
    }

    @GET
    @PermitAll
    @Operation(summary = "List lenders")
    public Page<CreditLenderView> list(@Valid @BeanParam PageRequest page) {
        return page.answer(lenders.all(page), row -> row, row -> List.of(row.code()));
    }

    @GET
    @PermitAll
    @Path("/{code}")
    @Operation(summary = "Read a lender")
    public CreditLenderView get(String code) {
        return lenders.get(code);
    }
}
