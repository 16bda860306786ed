package id.ikm.registry.region;

import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The regions to read, for everybody: they are published by decree. */
@Path("/registry/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Cache(maxAge = 3600)
@Tag(name = "Regions")
public class RegionResource {

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @Operation(summary = "Search regions by name")
    public Page<Region> list(@Valid @BeanParam RegionFilter filter, @Valid @BeanParam PageRequest page) {
        var hits = regions.matching(filter, page);
        return page.answer(hits, RegionQuery.Hit::region, RegionQuery.Hit::key);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Find a region")
    public Region find(@RestPath RegionCode code, @RestQuery LocalDate asOf) {
        return regions.get(code, regions.dayOr(asOf));
    }

    @GET
    @Path("/{code}/children")
    @Operation(summary = "List what a region consists of")
    public Page<Region> children(
            @RestPath RegionCode code, @RestQuery LocalDate asOf, @Valid @BeanParam PageRequest page) {
        var day = regions.dayOr(asOf);
        regions.get(code, day);
        return page.answer(regions.childrenOf(code, day, page), RegionQuery.Hit::region, RegionQuery.Hit::key);
    }

    @GET
    @Path("/{code}/ancestors")
    @Operation(summary = "List what a region belongs to")
    public Page<Region> ancestors(@RestPath RegionCode code, @RestQuery LocalDate asOf) {
        var day = regions.dayOr(asOf);
        regions.get(code, day);
        return new Page<>(regions.ancestorsOf(code, day), new Page.Next(null));
    }
}
