package id.ikm.registry.business;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.classification.Kblis;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/businesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Businesses")
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
public class BusinessResource {

    private final Businesses businesses;
    private final BusinessHistory history;
    private final BusinessEventPublisher events;
    private final Regions regions;
    private final Kblis kblis;
    private final Caller caller;
    private final Clock clock;

    BusinessResource(
            Businesses businesses,
            BusinessHistory history,
            BusinessEventPublisher events,
            Regions regions,
            Kblis kblis,
            Caller caller,
            Clock clock) {
        this.businesses = businesses;
        this.history = history;
        this.events = events;
        this.regions = regions;
        this.kblis = kblis;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Register a business")
    @APIResponseSchema(value = BusinessView.class, responseCode = "201")
    public RestResponse<BusinessView> register(@NotNull @Valid RegisterBusiness command) {
        caller.scope().demand(command.regionCode().value(), "/regionCode");
        regions.requireLocal(command.regionCode(), "/regionCode");
        kblis.require(command.mainKbli(), "/mainKbli");
        var business = Business.register(command, caller.subject(), clock.instant());
        businesses.mustBeFree(command.nib(), business.id());
        businesses.persist(business);
        var view = announce(BusinessChange.REGISTERED, null, business, null);
        return Created.at("/registry/v1/businesses/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List and search businesses")
    public Page<BusinessSummary> list(@Valid @BeanParam BusinessFilter filter, @Valid @BeanParam PageRequest page) {
        if (filter.region != null) {
            caller.scope().demand(filter.region.value(), "?region");
        }
        var rows = businesses.matching(filter, caller.scope(), page);
        return page.answer(rows, row -> row, row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a business")
    public BusinessView get(UUID id) {
        return BusinessView.of(businesses.get(id, caller.scope()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Read who changed a business")
    public Page<BusinessChangeView> history(UUID id, @Valid @BeanParam PageRequest page) {
        businesses.get(id, caller.scope());
        return page.answer(history.of(id, page), row -> row, row -> List.of(String.valueOf(row.version())));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change the facts of a business")
    public BusinessView change(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid ChangeBusiness command) {
        caller.scope().demand(command.regionCode().value(), "/regionCode");
        regions.requireLocal(command.regionCode(), "/regionCode");
        kblis.require(command.mainKbli(), "/mainKbli");
        return decide(id, ifMatch, BusinessChange.CHANGED, command.reason(), business -> {
            businesses.mustBeFree(command.nib(), id);
            business.change(command, caller.subject());
        });
    }

    @POST
    @Path("/{id}/verification")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Verify a business")
    public BusinessView verify(UUID id, @RestHeader("If-Match") String ifMatch) {
        return decide(id, ifMatch, BusinessChange.VERIFIED, null, business -> business.verify(caller.subject()));
    }

    @POST
    @Path("/{id}/suspension")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Suspend a business")
    public BusinessView suspend(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return decide(id, ifMatch, BusinessChange.SUSPENDED, command.reason(), Business::suspend);
    }

    @POST
    @Path("/{id}/reinstatement")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_VERIFIER, Roles.ADMIN})
    @Operation(summary = "Reinstate a suspended business")
    public BusinessView reinstate(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return decide(id, ifMatch, BusinessChange.REINSTATED, command.reason(), Business::reinstate);
    }

    @POST
    @Path("/{id}/closure")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Close a business for good")
    public BusinessView close(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid Reason command) {
        return decide(id, ifMatch, BusinessChange.CLOSED, command.reason(), Business::close);
    }

    private BusinessView decide(
            UUID id, String ifMatch, BusinessChange change, String reason, Consumer<Business> decision) {
        var business = businesses.get(id);
        caller.scope().demand(business.regionCode().value(), "");
        VersionTag.demand(ifMatch, business.version());
        var before = BusinessView.of(business);
        decision.accept(business);
        return announce(change, before, business, reason);
    }

    private BusinessView announce(BusinessChange change, BusinessView before, Business business, String reason) {
        businesses.flush();
        var after = BusinessView.of(business);
        history.add(change, before, after, reason);
        events.publish(change, after);
        return after;
    }
}
