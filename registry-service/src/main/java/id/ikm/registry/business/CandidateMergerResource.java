package id.ikm.registry.business;

import id.ikm.registry.duplicate.DuplicateCandidate;
import id.ikm.registry.duplicate.DuplicateCandidates;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.InvalidRequest;
import id.ikm.web.problem.RuleViolated;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** The end of a review that finds one business in two records. */
@Path("/registry/v1/duplicate-candidates/{id}/merger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class CandidateMergerResource {

    private static final String AS_IT_IS = "*";

    private final DuplicateCandidates candidates;
    private final MergingBusinesses merging;
    private final Caller caller;

    CandidateMergerResource(DuplicateCandidates candidates, MergingBusinesses merging, Caller caller) {
        this.candidates = candidates;
        this.merging = merging;
        this.caller = caller;
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Merge a pair into one record")
    public MergerView merge(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid MergeCandidate command) {
        caller.scope().demand(candidates.regionOf(id), "");
        var pair = candidates.view(id, caller.scope());
        VersionTag.demand(ifMatch, pair.version());
        if (pair.state() != DuplicateCandidate.State.OPEN) {
            throw new RuleViolated("duplicate.is-" + pair.state().name().toLowerCase(Locale.ROOT));
        }
        var newer = pair.business().id();
        var older = pair.other().id();
        var into = command.into() == null ? older : command.into();
        if (!into.equals(older) && !into.equals(newer)) {
            throw new InvalidRequest("/into", "merger.not-of-the-pair");
        }
        var merge = new MergeBusiness(into, command.reason());
        return merging.merge(into.equals(older) ? newer : older, AS_IT_IS, merge, caller.scope(), caller.subject());
    }
}
