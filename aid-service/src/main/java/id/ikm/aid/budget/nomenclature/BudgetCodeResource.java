package id.ikm.aid.budget.nomenclature;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** For everybody to read; a decree names it for the whole nation, so only the nation's administrator writes it. */
@Path("/aid/v1/budget-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budget")
@RolesAllowed(Roles.ADMIN)
public class BudgetCodeResource {

    private final BudgetCodes codes;
    private final BudgetCodeEventPublisher events;
    private final Caller caller;

    BudgetCodeResource(BudgetCodes codes, BudgetCodeEventPublisher events, Caller caller) {
        this.codes = codes;
        this.events = events;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Enter a code of a year's nomenclature")
    @APIResponseSchema(value = BudgetCodeView.class, responseCode = "201")
    public RestResponse<BudgetCodeView> enter(@NotNull @Valid EnterBudgetCode command) {
        caller.scope().demand(RegionScope.NATION.region(), "");
        codes.mustFit(command);
        var entered = BudgetCode.enter(command);
        codes.persistAndFlush(entered);
        var view = entered.view();
        events.entered(view);
        return Created.at("/aid/v1/budget-codes/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Correct a name or its decree")
    public BudgetCodeView rename(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid RenameBudgetCode command) {
        caller.scope().demand(RegionScope.NATION.region(), "");
        var code = codes.get(id);
        VersionTag.demand(ifMatch, code.version());
        code.rename(command);
        codes.flush();
        var view = code.view();
        events.renamed(view);
        return view;
    }

    @GET
    @PermitAll
    @Operation(summary = "List a year's programmes, activities, sub-activities")
    public Page<BudgetCodeView> list(
            @NotNull @QueryParam("fiscalYear") Integer fiscalYear,
            @QueryParam("parent") NomenclatureCode parent,
            @Valid @BeanParam PageRequest page) {
        var rows = codes.of(fiscalYear, parent, page);
        return page.answer(rows, row -> row, row -> List.of(row.code().value()));
    }

    @GET
    @PermitAll
    @Path("/{id}")
    @Operation(summary = "Read a code of a year's nomenclature")
    public BudgetCodeView get(UUID id) {
        return codes.get(id).view();
    }
}
