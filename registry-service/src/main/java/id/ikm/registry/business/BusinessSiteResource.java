package id.ikm.registry.business;

import id.ikm.kit.identity.Ids;
import id.ikm.registry.business.contact.DescribeSite;
import id.ikm.registry.business.contact.SealingContact;
import id.ikm.registry.business.contact.Sites;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.ClockProvider;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Where a business produces; a site outside the region of the business is no error. */
@Path("/registry/v1/businesses/{id}/sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class BusinessSiteResource {

    private final DecidingBusiness deciding;
    private final SealingContact sealing;
    private final Regions regions;
    private final Caller caller;
    private final ClockProvider officeTime;

    BusinessSiteResource(
            DecidingBusiness deciding,
            SealingContact sealing,
            Regions regions,
            Caller caller,
            ClockProvider officeTime) {
        this.deciding = deciding;
        this.sealing = sealing;
        this.regions = regions;
        this.caller = caller;
        this.officeTime = officeTime;
    }

    @POST
    @Transactional
    @Operation(summary = "Add a production site")
    public BusinessView add(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeSite command) {
        regions.requireLocal(command.regionCode(), "/regionCode");
        var site = sealing.seal(Ids.next(), command);
        return decide(id, ifMatch, sites -> sites.with(site));
    }

    @PUT
    @Path("/{siteId}")
    @Transactional
    @Operation(summary = "Change a production site")
    public BusinessView change(
            UUID id, UUID siteId, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DescribeSite command) {
        regions.requireLocal(command.regionCode(), "/regionCode");
        var site = sealing.seal(siteId, command);
        return decide(id, ifMatch, sites -> sites.replacing(site));
    }

    @DELETE
    @Path("/{siteId}")
    @Transactional
    @Operation(summary = "End a production site")
    public BusinessView end(UUID id, UUID siteId, @RestHeader("If-Match") String ifMatch) {
        var today = LocalDate.now(officeTime.getClock());
        return decide(id, ifMatch, sites -> sites.ending(siteId, today));
    }

    private BusinessView decide(UUID id, String ifMatch, UnaryOperator<Sites> change) {
        return deciding.decide(
                id, ifMatch, BusinessChange.CHANGED, null, business -> business.settle(change, caller.subject()));
    }
}
