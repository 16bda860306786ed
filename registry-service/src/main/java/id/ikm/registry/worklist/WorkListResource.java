package id.ikm.registry.worklist;

import id.ikm.registry.classification.KbliEditions;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
import id.ikm.web.region.RegionCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/registry/v1/work-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work lists")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.AUDITOR, Roles.ADMIN})
public class WorkListResource {

    private final KbliWorkList kbli;
    private final RegionWorkList retired;
    private final KbliEditions editions;
    private final Regions regions;
    private final Caller caller;

    WorkListResource(KbliWorkList kbli, RegionWorkList retired, KbliEditions editions, Regions regions, Caller caller) {
        this.kbli = kbli;
        this.retired = retired;
        this.editions = editions;
        this.regions = regions;
        this.caller = caller;
    }

    @GET
    @Path("/kbli")
    @Operation(summary = "List businesses with codes of older editions")
    public Page<KbliWork> kbli(@Valid @BeanParam KbliWorkFilter filter, @Valid @BeanParam PageRequest page) {
        var region = caller.scope().narrowedTo(filter.region);
        var edition = filter.edition == null
                ? editions.inForceOn(regions.today()).orElseThrow(() -> new NotFound("kbli-edition", regions.today()))
                : editions.require(filter.edition, "?edition");
        var rows = kbli.rows(edition, region, filter.decision, page);
        var work = kbli.resolved(rows, edition);
        return page.answer(rows, row -> work.get(row.id()), KbliWorkList.Row::key);
    }

    @GET
    @Path("/regions")
    @Operation(summary = "List businesses with region codes that retired")
    public Page<RegionWork> regions(@RestQuery RegionCode region, @Valid @BeanParam PageRequest page) {
        var rows = retired.rows(caller.scope().narrowedTo(region), page);
        return page.byId(rows, RegionWork::id);
    }
}
