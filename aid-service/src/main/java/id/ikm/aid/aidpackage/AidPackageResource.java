package id.ikm.aid.aidpackage;

import id.ikm.kit.idempotency.Idempotent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/aid/v1/packages")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aid packages")
@RolesAllowed({
    Roles.AID_OFFICER,
    Roles.AID_VERIFIER,
    Roles.AID_APPROVER,
    Roles.AUDITOR,
    Roles.REPORTING_ANALYST,
    Roles.ADMIN
})
public class AidPackageResource {

    private final AidPackages packages;
    private final ChangingPackage changing;
    private final PackageCheck check;
    private final Caller caller;

    AidPackageResource(AidPackages packages, ChangingPackage changing, PackageCheck check, Caller caller) {
        this.packages = packages;
        this.changing = changing;
        this.check = check;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Draft a package of aid")
    @APIResponseSchema(value = AidPackageView.class, responseCode = "201")
    public RestResponse<AidPackageView> draft(
            @NotNull @Valid DescribeAidPackage command, @RestHeader("Accept-Language") String language) {
        mustFit(command);
        var aid = changing.draft(command);
        return Created.at("/aid/v1/packages/" + aid.id(), view(aid, language));
    }

    @GET
    @Operation(summary = "List packages of aid")
    public Page<AidPackageSummary> list(@Valid @BeanParam AidPackageFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = packages.matching(filter, caller.scope(), page);
        return page.byId(rows, AidPackageSummary::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a package of aid")
    public AidPackageView get(UUID id, @RestHeader("Accept-Language") String language) {
        return view(packages.get(id, caller.scope()), language);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change a package while it is a draft")
    public AidPackageView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid DescribeAidPackage command,
            @RestHeader("Accept-Language") String language) {
        var aid = changing.change(id, ifMatch, PackageChange.CHANGE, draft -> {
            mustFit(command);
            draft.change(command);
        });
        return view(aid, language);
    }

    private void mustFit(DescribeAidPackage command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        check.demand(command);
    }

    private AidPackageView view(AidPackage aid, String language) {
        return AidPackageView.of(aid, check.warnings(aid).told(language));
    }
}
