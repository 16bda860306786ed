package id.ikm.registry.group;

import id.ikm.kit.idempotency.Idempotent;
import id.ikm.registry.membership.Body;
import id.ikm.registry.membership.Join;
import id.ikm.registry.membership.Member;
import id.ikm.registry.membership.MembersOnRegister;
import id.ikm.registry.membership.Memberships;
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

    private static final UUID NEW = new UUID(0, 0);

    private final Groups groups;
    private final GroupCheck check;
    private final ChangingGroup changing;
    private final Memberships memberships;
    private final MembersOnRegister members;
    private final GroupEventPublisher events;
    private final Caller caller;

    GroupResource(
            Groups groups,
            GroupCheck check,
            ChangingGroup changing,
            Memberships memberships,
            MembersOnRegister members,
            GroupEventPublisher events,
            Caller caller) {
        this.groups = groups;
        this.check = check;
        this.changing = changing;
        this.memberships = memberships;
        this.members = members;
        this.events = events;
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
        var warnings = check.check(command.facts(), NEW);
        command.memberBusinessIds().stream()
                .sorted()
                .forEach(id -> members.requireBusiness(id, false, caller.scope(), "/memberBusinessIds"));
        var group = BusinessGroup.form(command.facts());
        groups.persistAndFlush(group);
        command.memberBusinessIds().stream()
                .sorted()
                .map(Member::business)
                .forEach(member -> memberships.join(Body.group(group.id()), Join.ofOld(member), caller.subject()));
        events.publish(GroupChange.FORMED, group);
        return Created.at("/registry/v1/groups/" + group.id(), GroupView.of(group, warnings.told(language)));
    }

    @GET
    @Operation(summary = "List and search groups")
    public Page<GroupSummary> list(@Valid @BeanParam GroupFilter filter, @Valid @BeanParam PageRequest page) {
        var rows = groups.matching(filter, caller.scope(), page);
        return page.byId(rows, GroupSummary::id);
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
    @Operation(summary = "Change a group")
    public GroupView change(
            UUID id,
            @RestHeader("If-Match") String ifMatch,
            @RestHeader("Accept-Language") String language,
            @NotNull @Valid ChangeGroup command) {
        groups.lock(id, caller.scope());
        var warnings = check.check(command.facts(), id);
        var group = changing.change(id, ifMatch, GroupChange.CHANGED, one -> one.change(command.facts()));
        return GroupView.of(group, warnings.told(language));
    }

    @POST
    @Path("/{id}/dissolution")
    @Transactional
    @RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
    @Operation(summary = "Dissolve a group for good")
    public GroupView dissolve(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid DissolveGroup command) {
        return GroupView.of(changing.change(id, ifMatch, GroupChange.DISSOLVED, group -> {
            group.dissolve(command);
            memberships.endAll(Body.group(id), command.dissolvedOn(), caller.subject());
        }));
    }
}
