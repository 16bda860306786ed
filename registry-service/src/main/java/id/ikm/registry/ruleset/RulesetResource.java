package id.ikm.registry.ruleset;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.RegionScope;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The rules to read, for everybody; they hold for the whole nation, so only its administrator adds to them. */
@Path("/registry/v1/rulesets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulesets")
public class RulesetResource {

    private final Rulesets rulesets;
    private final Caller caller;

    RulesetResource(Rulesets rulesets, Caller caller) {
        this.rulesets = rulesets;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "List the rulesets")
    public Page<RulesetSummary> list(@Valid @BeanParam RulesetFilter filter) {
        var rows = rulesets.all().stream()
                .filter(filter::admits)
                .map(RulesetSummary::of)
                .toList();
        return new Page<>(rows, new Page.Next(null));
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(summary = "Read a ruleset with its rows")
    public Ruleset get(@RestPath String code) {
        return rulesets.get(code);
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Put new rules in force")
    @APIResponseSchema(value = Ruleset.class, responseCode = "201")
    public RestResponse<Ruleset> add(@NotNull @Valid AddRuleset command) {
        caller.scope().demand(RegionScope.NATION.region(), "");
        var ruleset = rulesets.add(command, caller.subject());
        return Created.at("/registry/v1/rulesets/" + ruleset.code(), ruleset);
    }
}
