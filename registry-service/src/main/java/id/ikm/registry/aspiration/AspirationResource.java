package id.ikm.registry.aspiration;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.problem.ProblemTexts;
import id.ikm.web.version.VersionTag;
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
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/aspirations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Aspirations")
@RolesAllowed({
    Roles.REGISTRY_OFFICER,
    Roles.REGISTRY_VERIFIER,
    Roles.AID_OFFICER,
    Roles.TRAINING_OFFICER,
    Roles.REPORTING_ANALYST,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class AspirationResource {

    private final Aspirations aspirations;
    private final AspirationEventPublisher events;
    private final Caller caller;
    private final Clock clock;

    AspirationResource(Aspirations aspirations, AspirationEventPublisher events, Caller caller, Clock clock) {
        this.aspirations = aspirations;
        this.events = events;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.AID_OFFICER, Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Record what a business or group said")
    @APIResponseSchema(value = AspirationView.class, responseCode = "201")
    public RestResponse<AspirationView> voice(@NotNull @Valid VoiceAspiration command) {
        var region = aspirations.regionOf(command.speaker());
        caller.scope().demand(region, "/speaker/id");
        aspirations.mustBeTheme(command.theme(), "/theme");
        var aspiration = Aspiration.voice(command, region, caller.subject());
        aspirations.persistAndFlush(aspiration);
        var view = AspirationView.of(aspiration);
        events.voiced(view);
        return Created.at("/registry/v1/aspirations/" + view.id(), view);
    }

    @GET
    @Operation(summary = "List aspirations, without their text")
    public Page<AspirationSummary> list(@Valid @BeanParam AspirationFilter filter, @Valid @BeanParam PageRequest page) {
        themeMustBeKnown(filter);
        var rows = aspirations.matching(filter, caller.scope(), page);
        return page.byId(rows, AspirationSummary::id);
    }

    @GET
    @Path("/themes")
    @Operation(summary = "Count aspirations per theme")
    public Page<ThemeCount> perTheme(
            @Valid @BeanParam AspirationFilter filter, @RestHeader("Accept-Language") String language) {
        themeMustBeKnown(filter);
        var counts = aspirations.perTheme(filter, caller.scope(), ProblemTexts.locale(language));
        return new Page<>(counts, new Page.Next(null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.REGISTRY_OFFICER,
        Roles.REGISTRY_VERIFIER,
        Roles.AID_OFFICER,
        Roles.TRAINING_OFFICER,
        Roles.ADMIN
    })
    @Operation(summary = "Read an aspiration and its follow-up")
    public AspirationView get(UUID id) {
        return AspirationView.of(aspirations.get(id, caller.scope()));
    }

    @POST
    @Path("/{id}/follow-ups")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.AID_OFFICER, Roles.TRAINING_OFFICER, Roles.ADMIN})
    @Operation(summary = "Enter what was done")
    public AspirationView followUp(
            UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid FollowUpAspiration command) {
        var aspiration = aspirations.getForWriting(id, caller.scope());
        VersionTag.demand(ifMatch, aspiration.version());
        aspiration.followUp(new FollowUp(clock.instant(), caller.subject(), command.state(), command.note()));
        aspirations.flush();
        var view = AspirationView.of(aspiration);
        events.followedUp(view);
        return view;
    }

    private void themeMustBeKnown(AspirationFilter filter) {
        if (filter.theme != null) {
            aspirations.mustBeTheme(filter.theme, "?theme");
        }
    }
}
