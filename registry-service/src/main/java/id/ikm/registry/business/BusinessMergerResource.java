package id.ikm.registry.business;

import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Two records of one business become one; for a time that can be undone. */
@Path("/registry/v1/businesses/{id}/merger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class BusinessMergerResource {

    private final MergingBusinesses merging;
    private final Businesses businesses;
    private final Mergers mergers;
    private final FreshnessRule freshness;
    private final Caller caller;

    BusinessMergerResource(
            MergingBusinesses merging, Businesses businesses, Mergers mergers, FreshnessRule freshness, Caller caller) {
        this.merging = merging;
        this.businesses = businesses;
        this.mergers = mergers;
        this.freshness = freshness;
        this.caller = caller;
    }

    @POST
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Merge a business into another record")
    public MergerView merge(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid MergeBusiness command) {
        return merging.merge(id, ifMatch, command, caller.scope(), caller.subject());
    }

    @GET
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read how a business was merged")
    public MergerView get(UUID id) {
        var business = businesses.getEvenIfMerged(id, caller.scope());
        return MergerView.of(mergers.get(id), business);
    }

    @DELETE
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Undo a merger")
    public BusinessView undo(
            UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery @NotBlank @Size(max = 1000) String reason) {
        return freshness.today(merging.undo(id, ifMatch, new Reason(reason), caller.scope(), caller.subject()));
    }
}
