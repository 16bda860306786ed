package id.ikm.registry.cluster;

import id.ikm.kit.listing.Parts;
import id.ikm.registry.cluster.figure.Growth;
import id.ikm.registry.cluster.figure.ReportFigure;
import id.ikm.registry.cluster.figure.ReportedFigure;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** What sources state of a cluster; all of it stands in the cluster's view, beside what is counted. */
@Path("/registry/v1/clusters/{id}/reported-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ClusterFigureResource {

    private final Clusters clusters;
    private final ChangingCluster changing;
    private final Caller caller;

    ClusterFigureResource(Clusters clusters, ChangingCluster changing, Caller caller) {
        this.clusters = clusters;
        this.changing = changing;
        this.caller = caller;
    }

    @POST
    @Transactional
    @Operation(summary = "Record a reported figure")
    public ClusterView report(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReportFigure command) {
        return changing.change(
                id,
                ifMatch,
                ClusterChange.CHANGED,
                cluster -> cluster.report(figures -> Parts.with(figures, ReportedFigure.of(command))));
    }

    @PUT
    @Path("/{figureId}")
    @Transactional
    @Operation(summary = "Correct a reported figure")
    public ClusterView correct(
            UUID id, UUID figureId, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ReportFigure command) {
        return changing.change(
                id,
                ifMatch,
                ClusterChange.CHANGED,
                cluster -> cluster.report(figures ->
                        Parts.replacing(figures, ReportedFigure::id, ReportedFigure.of(figureId, command), "figure")));
    }

    @GET
    @Path("/growth")
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.REGISTRY_VERIFIER,
        Roles.AID_OFFICER,
        Roles.REPORTING_ANALYST,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(summary = "Growth between two reported ranges")
    public Growth growth(UUID id, @RestQuery @NotNull UUID from, @RestQuery @NotNull UUID to) {
        var figures = clusters.get(id, caller.scope()).reported();
        return Growth.between(
                Parts.get(figures, ReportedFigure::id, from, "figure"),
                Parts.get(figures, ReportedFigure::id, to, "figure"));
    }
}
