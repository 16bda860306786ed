package id.ikm.registry.cluster;

import id.ikm.kit.listing.Parts;
import id.ikm.registry.cluster.facility.DescribeFacility;
import id.ikm.registry.cluster.facility.Facility;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What was built or bought for a cluster; nothing that money was spent on is ever removed. */
@Path("/registry/v1/clusters/{id}/facilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clusters (sentra)")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class ClusterFacilityResource {

    private final ChangingCluster changing;

    ClusterFacilityResource(ChangingCluster changing) {
        this.changing = changing;
    }

    @POST
    @Transactional
    @Operation(summary = "Record a facility of a cluster")
    public ClusterView add(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeFacility command) {
        return changing.change(
                id,
                ifMatch,
                ClusterChange.CHANGED,
                cluster -> cluster.equip(facilities -> Parts.with(facilities, Facility.of(command))));
    }

    @PUT
    @Path("/{facilityId}")
    @Transactional
    @Operation(summary = "Change a facility of a cluster")
    public ClusterView change(
            UUID id,
            UUID facilityId,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid DescribeFacility command) {
        return changing.change(
                id,
                ifMatch,
                ClusterChange.CHANGED,
                cluster -> cluster.equip(facilities ->
                        Parts.replacing(facilities, Facility::id, Facility.of(facilityId, command), "facility")));
    }
}
