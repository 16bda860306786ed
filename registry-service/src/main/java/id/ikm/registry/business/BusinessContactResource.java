package id.ikm.registry.business;

import id.ikm.privacy.AccessLog;
import id.ikm.privacy.DataSubject;
import id.ikm.privacy.Disclosure;
import id.ikm.privacy.PersonalDataAccessView;
import id.ikm.privacy.Purpose;
import id.ikm.registry.business.contact.ContactInClearView;
import id.ikm.registry.business.contact.DescribeContact;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The private particulars of a business: written whole, shown in the clear for a purpose only. */
@Path("/registry/v1/businesses/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
public class BusinessContactResource {

    private final Businesses businesses;
    private final DecidingBusiness deciding;
    private final ReachingBusiness reaching;
    private final Disclosure disclosure;
    private final AccessLog log;
    private final Caller caller;

    BusinessContactResource(
            Businesses businesses,
            DecidingBusiness deciding,
            ReachingBusiness reaching,
            Disclosure disclosure,
            AccessLog log,
            Caller caller) {
        this.businesses = businesses;
        this.deciding = deciding;
        this.reaching = reaching;
        this.disclosure = disclosure;
        this.log = log;
        this.caller = caller;
    }

    @PUT
    @Path("/contact")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change how a business is reached")
    public BusinessView describe(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid DescribeContact command) {
        var warnings = new Warnings();
        var view = deciding.decide(
                id,
                ifMatch,
                BusinessChange.CHANGED,
                null,
                business -> business.reach(
                        reaching.seal(id, business.regionCode(), command, "", warnings), caller.subject()));
        return view.withWarnings(warnings.told(language));
    }

    @GET
    @Path("/contact")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Read a contact in the clear")
    @APIResponseSchema(ContactInClearView.class)
    public RestResponse<ContactInClearView> read(
            UUID id, @RestHeader(Purpose.HEADER) @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        var why = Purpose.demand(purpose);
        var business = businesses.get(id, caller.scope());
        var contact = business.contact();
        var sites = business.sites();
        var opened = disclosure.open(why, DataSubject.business(id), ContactInClearView.sealed(id, contact, sites));
        return ResponseBuilder.ok(ContactInClearView.of(id, business.version(), contact, sites, opened))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/access-log")
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.AUDITOR, Roles.ADMIN})
    @Operation(summary = "Read who read a contact")
    public Page<PersonalDataAccessView> accessLog(UUID id, @Valid @BeanParam PageRequest page) {
        businesses.get(id, caller.scope());
        return page.byId(log.of(DataSubject.business(id), page), PersonalDataAccessView::id);
    }
}
