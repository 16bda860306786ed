package id.ikm.registry.group;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.classification.Kblis;
import id.ikm.registry.region.RegionCode;
import id.ikm.registry.region.Regions;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.answer.Created;
import id.ikm.web.answer.Warnings;
import id.ikm.web.paging.Page;
import id.ikm.web.paging.PageRequest;
import id.ikm.web.version.VersionTag;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/registry/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
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
public class GroupResource {

    private final Groups groups;
    private final GroupEventPublisher events;
    private final Regions regions;
    private final Kblis kblis;
    private final Caller caller;

    GroupResource(Groups groups, GroupEventPublisher events, Regions regions, Kblis kblis, Caller caller) {
        this.groups = groups;
        this.events = events;
        this.regions = regions;
        this.kblis = kblis;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Put a group on the register")
    @APIResponseSchema(value = GroupView.class, responseCode = "201")
    public RestResponse<GroupView> form(
            @NotNull @Valid FormGroup command, @RestHeader("Accept-Language") String language) {
        var warnings = mustFit(command);
        var group = BusinessGroup.form(command);
        groups.persistAndFlush(group);
        var view = GroupView.of(group);
        events.formed(view);
        return Created.at("/registry/v1/groups/" + view.id(), view.with(warnings.told(language)));
    }

    @GET
    @Operation(summary = "List and search groups")
    public Page<GroupSummary> list(
            @RestQuery @Size(min = 3, max = 100) String q,
            @RestQuery RegionCode region,
            @Valid @BeanParam PageRequest page) {
        if (region != null) {
            caller.scope().demand(region.value(), "?region");
        }
        var rows = groups.matching(q, region, caller.scope(), page);
        return page.answer(rows, row -> row, row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a group")
    public GroupView get(UUID id) {
        return GroupView.of(groups.get(id, caller.scope()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Change a group and its members")
    public GroupView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid FormGroup command) {
        var group = groups.get(id);
        caller.scope().demand(group.regionCode().value(), "");
        VersionTag.demand(ifMatch, group.version());
        var warnings = mustFit(command);
        group.change(command);
        groups.flush();
        var view = GroupView.of(group);
        events.changed(view);
        return view.with(warnings.told(language));
    }

    private Warnings mustFit(FormGroup command) {
        var warnings = new Warnings();
        caller.scope().demand(command.regionCode().value(), "/regionCode");
        regions.requireLocal(command.regionCode(), "/regionCode", warnings);
        kblis.require(command.mainKbli(), "/mainKbli", warnings);
        groups.mustBeBusinesses(command.memberBusinessIds(), caller.scope());
        return warnings;
    }
}
