package id.ikm.registry.cluster;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.Memberships;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/clusters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
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
public class ClusterResource {

    private static final UUID NEW = new UUID(0, 0);

    private final Clusters clusters;
    private final ClusterCheck check;
    private final ChangingCluster changing;
    private final Standings standings;
    private final Memberships memberships;
    private final Regions regions;
    private final Caller caller;

    ClusterResource(
            Clusters clusters,
            ClusterCheck check,
            ChangingCluster changing,
            Standings standings,
            Memberships memberships,
            Regions regions,
            Caller caller) {
        this.clusters = clusters;
        this.check = check;
        this.changing = changing;
        this.standings = standings;
        this.memberships = memberships;
        this.regions = regions;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Put a cluster on the register")
    @APIResponseSchema(value = ClusterView.class, responseCode = "201")
    public RestResponse<ClusterView> form(
            @NotNull @Valid DescribeCluster command, @RestHeader("Accept-Language") String language) {
        var warnings = check.check(command, NEW);
        var view = changing.form(command).with(warnings.told(language));
        return Created.at("/registry/v1/clusters/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List and search clusters")
    public Page<ClusterSummary> list(@Valid @BeanParam ClusterFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = clusters.matching(filter, caller.scope(), page);
        return page.byId(rows, ClusterSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a cluster, counted as of a day")
    public ClusterView get(UUID id, @RestQuery LocalDate asOf) {
        var cluster = clusters.get(id, caller.scope());
        return ClusterView.of(cluster, standings.of(cluster, regions.dayOr(asOf)));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change a cluster")
    public ClusterView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid DescribeCluster command) {
        clusters.lock(id, caller.scope());
        var warnings = check.check(command, id);
        return changing.change(id, ifMatch, ClusterChange.CHANGED, cluster -> cluster.change(command))
                .with(warnings.told(language));
    }

    @POST
    @Path("/{id}/closure")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Close a cluster for good")
    public ClusterView close(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid CloseCluster command) {
        return changing.change(id, ifMatch, ClusterChange.CLOSED, cluster -> {
            cluster.close(command);
            memberships.endAll(Body.cluster(id), command.closedOn(), caller.subject());
        });
    }
}
