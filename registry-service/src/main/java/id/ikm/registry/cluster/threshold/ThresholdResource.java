package id.ikm.registry.cluster.threshold;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For everybody to read; they hold for the whole nation, so only its administrator adds to them. */
@Path("/registry/v1/cluster-thresholds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
public class ThresholdResource {

    private final Thresholds thresholds;
    private final Caller caller;

    ThresholdResource(Thresholds thresholds, Caller caller) {
        this.thresholds = thresholds;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "List how many units clusters need")
    public Page<Threshold> list() {
        return new Page<>(thresholds.all(), new Page.Next(null));
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Put another number in force")
    @APIResponseSchema(value = Threshold.class, responseCode = "201")
    public RestResponse<Threshold> add(@NotNull @Valid AddThreshold command) {
        caller.scope().demand(RegionScope.NATION.region(), "");
        return Created.at("/registry/v1/cluster-thresholds", thresholds.add(command, caller.subject()));
    }
}
