package id.ikm.aid.finding;

import id.ikm.aid.decision.Ledger;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.version.VersionTag;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class FindingResource {

    private final Findings findings;
    private final FindingEventPublisher events;
    private final Ledger ledger;
    private final Caller caller;
    private final Clock clock;

    FindingResource(Findings findings, FindingEventPublisher events, Ledger ledger, Caller caller, Clock clock) {
        this.findings = findings;
        this.events = events;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List findings, the oldest first")
    public Page<FindingView> list(
            @Valid @BeanParam FindingFilter filter,
            @Valid @BeanParam PageRequest page,
            @RestHeader("Accept-Language") String language) {
        var locale = ProblemTexts.locale(language);
        var rows = findings.matching(filter, caller.scope(), page);
        return page.byId(rows, row -> FindingView.of(row, locale), Finding::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a finding")
    public FindingView get(UUID id, @RestHeader("Accept-Language") String language) {
        return FindingView.of(findings.get(id, caller.scope()), ProblemTexts.locale(language));
    }

    @POST
    @Path("/{id}/answer")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Say what was done about a finding; it stays listed")
    public FindingView answer(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid AnswerFinding command,
            @RestHeader("Accept-Language") String language) {
        var finding = findings.lock(id, caller.scope());
        VersionTag.demand(ifMatch, finding.version());
        finding.answer(command, caller.subject(), clock.instant());
        findings.flush();
        var view = FindingView.of(finding, ProblemTexts.locale(language));
        ledger.add(finding.subject(), "FINDING_ANSWERED", command.answer(), view);
        events.answered(finding);
        return view;
    }
}
