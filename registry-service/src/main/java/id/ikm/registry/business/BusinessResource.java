package id.ikm.registry.business;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.NotFound;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
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
    private final RegisteringBusiness registering;
    private final DecidingBusiness deciding;
    private final JudgingBusiness judging;
    private final BusinessHistory history;
    private final BusinessSearch search;
    private final FreshnessRule freshness;
    private final Caller caller;

    BusinessResource(
            Businesses businesses,
            RegisteringBusiness registering,
            DecidingBusiness deciding,
            JudgingBusiness judging,
            BusinessHistory history,
            BusinessSearch search,
            FreshnessRule freshness,
            Caller caller) {
        this.businesses = businesses;
        this.registering = registering;
        this.deciding = deciding;
        this.judging = judging;
        this.history = history;
        this.search = search;
        this.freshness = freshness;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Register a business")
    @APIResponseSchema(value = BusinessView.class, responseCode = "201")
    public RestResponse<BusinessView> register(
            @NotNull @Valid RegisterBusiness command, @RestHeader("Accept-Language") String language) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var warnings = new Warnings();
        var view = registering.register(command, caller.subject(), warnings);
        return Created.at("/registry/v1/businesses/" + view.id(), view.withWarnings(warnings.told(language)));
    }

    @GET
    @Operation(summary = "List and search businesses")
    public Page<BusinessSummary> list(@Valid @BeanParam BusinessFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = search.matching(filter, caller.scope(), page);
        return page.answer(
                rows,
                BusinessQuery.Row::business,
                row -> List.of(row.key(), row.business().id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a business, also as it was")
    public BusinessView get(UUID id, @RestQuery @Parameter(description = "A moment in the past") Instant asOf) {
        if (asOf == null) {
            return freshness.today(BusinessView.of(businesses.get(id, caller.scope())));
        }
        businesses.getEvenIfMerged(id, caller.scope());
        var then = history.at(id, asOf).orElseThrow(() -> new NotFound("business-then", id));
        return freshness.at(asOf, then);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change the facts of a business")
    public BusinessView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid ChangeBusiness command) {
        caller.scope().demand(command.regionCode(), "/regionCode");
        var warnings = new Warnings();
        registering.mustBeKnown(command, warnings);
        var kind = Boolean.TRUE.equals(command.correction()) ? BusinessChange.CORRECTED : BusinessChange.CHANGED;
        var view = deciding.decide(id, ifMatch, kind, command.reason(), warnings, business -> {
            businesses.mustBeFree(command.nib(), id);
            business.change(command, judging.judge(command), caller.subject());
        });
        return view.withWarnings(warnings.told(language));
    }
}
