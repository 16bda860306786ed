package id.ikm.aid.application;

import id.ikm.aid.application.life.ApplicationAct;
import id.ikm.web.access.Caller;
import id.ikm.web.access.Roles;
import id.ikm.web.action.AllowedAction;
import id.ikm.web.action.AllowedActions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

@Path("/aid/v1/applications/{id}/allowed-actions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications")
@RolesAllowed({Roles.AID_OFFICER, Roles.AID_VERIFIER, Roles.AID_APPROVER, Roles.AUDITOR, Roles.ADMIN})
public class AllowedApplicationActResource {

    private final Applications applications;
    private final AllowedActions actions;
    private final Caller caller;

    AllowedApplicationActResource(Applications applications, AllowedActions actions, Caller caller) {
        this.applications = applications;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Tell what the caller may do now")
    public List<AllowedAction<ApplicationAct>> list(UUID id, @RestHeader("Accept-Language") String language) {
        var application = applications.get(id, caller.scope());
        return actions.of(
                ApplicationAct.values(),
                act -> path(application, act),
                act -> application.obstacle(act, caller.subject()),
                language);
    }

    /** Below the application, or of what brings it about. */
    private static String path(AidApplication application, ApplicationAct act) {
        if (!act.path().startsWith("/aid/")) {
            return "/aid/v1/applications/" + application.id() + act.path();
        }
        var award = application.award();
        var contract = application.contract();
        return act.path()
                .replace("{id}", application.id().toString())
                .replace(
                        "{decree}",
                        award == null ? "{decree}" : award.decreeId().toString())
                .replace(
                        "{agreement}",
                        contract == null
                                ? "{agreement}"
                                : contract.agreementId().toString());
    }
}
