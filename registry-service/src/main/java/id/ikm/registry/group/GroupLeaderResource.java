package id.ikm.registry.group;

import id.ikm.registry.group.leader.AppointLeader;
import id.ikm.registry.group.leader.Leader;
import id.ikm.registry.person.People;
import id.ikm.registry.term.EndTenure;
import id.ikm.registry.term.Tenures;
import id.ikm.web.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Who leads a group, one at a time. */
@Path("/registry/v1/groups/{id}/leaders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
@RolesAllowed({Roles.REGISTRY_OFFICER, Roles.ADMIN})
public class GroupLeaderResource {

    private final ChangingGroup changing;
    private final People people;

    GroupLeaderResource(ChangingGroup changing, People people) {
        this.changing = changing;
        this.people = people;
    }

    @POST
    @Transactional
    @Operation(summary = "Appoint who leads a group")
    public GroupView appoint(UUID id, @RestHeader("If-Match") String ifMatch, @NotNull @Valid AppointLeader command) {
        return GroupView.of(changing.change(id, ifMatch, GroupChange.LEADER_CHANGED, group -> {
            people.require(command.personId(), "/personId");
            group.lead(leaders -> Tenures.with(leaders, Leader.appointed(command)));
        }));
    }

    @POST
    @Path("/{leaderId}/end")
    @Transactional
    @Operation(summary = "End a leadership")
    public GroupView end(
            UUID id, UUID leaderId, @RestHeader("If-Match") String ifMatch, @NotNull @Valid EndTenure command) {
        return GroupView.of(changing.change(
                id,
                ifMatch,
                GroupChange.LEADER_CHANGED,
                group -> group.lead(leaders -> Tenures.ending(leaders, leaderId, command.until()))));
    }
}
