package id.ikm.aid.decision;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/aid/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class DecisionResource {

    private final Ledger ledger;
    private final Caller caller;

    DecisionResource(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read the decisions about a thing, the oldest first")
    public Page<DecisionView> list(@NotNull @RestQuery UUID subject, @Valid @BeanParam PageRequest page) {
        var rows = ledger.of(subject, caller.scope(), page);
        return page.answer(rows, row -> row, row -> List.of(String.valueOf(row.number())));
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Check that the decisions about a thing were not altered")
    public LedgerCheckView verification(@NotNull @RestQuery UUID subject) {
        return ledger.check(subject, caller.scope());
    }
}
