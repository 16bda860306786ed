package id.ikm.aid.equipment.loan;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/loans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Equipment loans")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_APPROVER, Roles.ADMIN})
public class LoanResource {

    private final Loans loans;
    private final LendingEquipment lending;
    private final LoanEventPublisher events;
    private final Caller caller;
    private final ClockProvider officeTime;

    LoanResource(
            Loans loans, LendingEquipment lending, LoanEventPublisher events, Caller caller, ClockProvider officeTime) {
        this.loans = loans;
        this.lending = lending;
        this.events = events;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @GET
    @RolesAllowed({
        Roles.AID_OFFICER,
        Roles.AID_VERIFIER,
        Roles.AID_APPROVER,
        Roles.TRAINING_OFFICER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "List loans")
    public Page<LoanView> list(@Valid @BeanParam LoanFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = loans.matching(filter, today(), caller.scope(), page);
        return page.byId(rows, loan -> loan.on(today()), Loan::id);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.AID_OFFICER,
        Roles.AID_VERIFIER,
        Roles.AID_APPROVER,
        Roles.TRAINING_OFFICER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "Read a loan")
    public LoanView get(UUID id) {
        return loans.get(id, caller.scope()).on(today());
    }

    @POST
    @Path("/{id}/start")
    @Transactional
    @Operation(summary = "Hand out what was promised")
    public LoanView start(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid StartLoan command) {
        return decide(id, ifMatch, loan -> lending.handOut(loan, command.report()));
    }

    @POST
    @Path("/{id}/return")
    @Transactional
    @Operation(summary = "Take back what was lent")
    public LoanView end(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReturnEquipment command) {
        return decide(id, ifMatch, loan -> lending.takeBack(loan, command));
    }

    @POST
    @Path("/{id}/cancellation")
    @Transactional
    @Operation(summary = "Cancel a loan before it is out")
    public LoanView cancel(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CancelLoan command) {
        return decide(id, ifMatch, loan -> loan.cancel(command.reason()));
    }

    private LoanView decide(UUID id, String ifMatch, Consumer<Loan> decision) {
        var loan = loans.lock(id, caller.scope());
        VersionTag.demand(ifMatch, loan.version());
        decision.accept(loan);
        loans.flush();
        var view = loan.on(today());
        events.publish(view);
        return view;
    }

    private LocalDate today() {
        return LocalDate.now(officeTime.getClock());
    }
}
