package id.ikm.aid.aidpackage;

import id.ikm.aid.freeze.FreezePeriods;
import id.ikm.web.access.Roles;
import id.ikm.web.problem.RuleViolated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What happens to a package once it is written: it is opened, takes applications for longer, and is closed. */
@Path("/aid/v1/packages/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aid packages")
public class PackageStepResource {

    private final ChangingPackage changing;
    private final PackageCheck check;
    private final FreezePeriods freezes;
    private final ClockProvider officeTime;

    PackageStepResource(ChangingPackage changing, PackageCheck check, FreezePeriods freezes, ClockProvider officeTime) {
        this.changing = changing;
        this.check = check;
        this.freezes = freezes;
        this.officeTime = officeTime;
    }

    @POST
    @Path("/opening")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Open a package; its terms are fixed then")
    public AidPackageView open(
            UUID id, @RestHeader("If-Match") String ifMatch, @RestHeader("Accept-Language") String language) {
        var aid = changing.change(id, ifMatch, PackageChange.OPEN, draft -> {
            draft.open();
            freezes.demand(draft.regionCode().value(), LocalDate.now(officeTime.getClock()), "OPEN", "");
            if (changing.madeByCaller(id)) {
                throw new RuleViolated("package.own");
            }
        });
        return view(aid, language);
    }

    @POST
    @Path("/extension")
    @Transactional
    @RolesAllowed({Roles.AID_APPROVER, Roles.ADMIN})
    @Operation(summary = "Take applications for longer")
    public AidPackageView extend(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid ExtendPackage command,
            @RestHeader("Accept-Language") String language) {
        var aid = changing.change(
                id, ifMatch, PackageChange.EXTEND, command.reason().strip(), open -> open.extend(command.until()));
        return view(aid, language);
    }

    @POST
    @Path("/closing")
    @Transactional
    @RolesAllowed({Roles.AID_OFFICER, Roles.ADMIN})
    @Operation(summary = "Close a package to applications")
    public AidPackageView close(
            UUID id, @RestHeader("If-Match") String ifMatch, @RestHeader("Accept-Language") String language) {
        return view(changing.change(id, ifMatch, PackageChange.CLOSE, AidPackage::close), language);
    }

    private AidPackageView view(AidPackage aid, String language) {
        return AidPackageView.of(aid, check.warnings(aid).told(language));
    }
}
