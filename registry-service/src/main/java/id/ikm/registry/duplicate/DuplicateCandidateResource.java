package id.ikm.registry.duplicate;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
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

@Path("/registry/v1/duplicate-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.AUDITOR, Roles.ADMIN})
public class DuplicateCandidateResource {

    private final DuplicateCandidates candidates;
    private final DuplicateCandidateEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    DuplicateCandidateResource(
            DuplicateCandidates candidates, DuplicateCandidateEventPublisher events, Caller caller, Clock clock) {
        this.candidates = candidates;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List pairs that may be one business")
    public Page<DuplicateCandidateView> list(
            @Valid @BeanParam DuplicateFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = candidates.matching(filter, caller.scope(), page);
        return page.byId(rows, DuplicateCandidateView::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a pair with its scores")
    public DuplicateCandidateView get(UUID id) {
        return candidates.view(id, caller.scope());
    }

    @POST
    @Path("/{id}/dismissal")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Say that these are two businesses")
    public DuplicateCandidateView dismiss(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DismissCandidate command) {
        var candidate = candidates.get(id);
        caller.scope().demand(candidate.regionCode(), "");
        VersionTag.demand(ifMatch, candidate.version());
        candidate.dismiss(command.reason(), caller.subject(), clock.instant());
        candidates.flush();
        events.decided(candidate);
        return candidates.view(id, caller.scope());
    }
}
